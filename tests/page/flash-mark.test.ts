import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flashMark } from '../../src/page/flash-mark.ts';
import type { Mark } from '../../src/scan/mark.ts';

const [one, two] = ['one', 'two'].map((text) => ({ text }) as Mark) as [Mark, Mark];

describe('the word that one has gone to', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function open(asksForRest: boolean) {
    const told: string[] = [];
    const out = new Set<string>();
    const lifetime = new AbortController();
    const callOut = ({ text }: Mark, isCalledOut: boolean) => {
      told.push(`${isCalledOut ? '+' : '-'}${text}`);
      if (isCalledOut) out.add(text);
      else out.delete(text);
    };
    return { told, out, lifetime, flash: flashMark({ callOut }, () => asksForRest, lifetime.signal) };
  }

  it('blinks twice, stays, and is as before after a second', () => {
    const { told, out, flash } = open(false);
    flash(one);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['+one', '-one', '+one', '-one', '+one']);
    expect([...out]).toEqual(['one']);
    vi.runAllTimers();
    expect([...out]).toEqual([]);
  });

  it('does not blink where the reader asks for less motion', () => {
    const { told, flash } = open(true);
    flash(one);
    vi.advanceTimersByTime(1000);
    expect(told).toEqual(['+one']);
    vi.runAllTimers();
    expect(told).toEqual(['+one', '-one']);
  });

  it('is the last one alone', () => {
    const { out, flash } = open(false);
    flash(one);
    vi.advanceTimersByTime(400);
    flash(two);
    expect([...out]).toEqual(['two']);
    vi.advanceTimersByTime(1000);
    expect([...out]).toEqual(['two']);
  });

  it('is as before once its signal aborts', () => {
    const { told, out, lifetime, flash } = open(false);
    flash(one);
    lifetime.abort();
    expect([...out]).toEqual([]);
    const before = told.length;
    vi.runAllTimers();
    expect(told).toHaveLength(before);
  });
});
