import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentScriptLifetime } from '../../src/platform/lifetime.ts';

const { browser } = vi.hoisted(() => ({ browser: { runtime: { id: 'sidenote' as string | undefined } } }));
vi.mock('wxt/browser', () => ({ browser }));

describe('the lifetime of a content script', () => {
  beforeEach(() => {
    browser.runtime.id = 'sidenote';
    vi.useFakeTimers();
  });
  afterEach(() => vi.useRealTimers());

  it('ends when a newer copy starts', () => {
    const old = contentScriptLifetime();
    const newer = contentScriptLifetime();
    expect([old.signal.aborted, newer.signal.aborted]).toEqual([true, false]);
    expect([old.stillThere(), newer.stillThere()]).toEqual([false, true]);
  });

  it('ends within a second when the extension has gone', () => {
    const { signal } = contentScriptLifetime();
    vi.advanceTimersByTime(5000);
    expect(signal.aborted).toBe(false);
    browser.runtime.id = undefined;
    vi.advanceTimersByTime(1000);
    expect(signal.aborted).toBe(true);
  });

  it('ends at once when someone asks after the extension has gone', () => {
    const { signal, stillThere } = contentScriptLifetime();
    expect(stillThere()).toBe(true);
    browser.runtime.id = undefined;
    expect(stillThere()).toBe(false);
    expect(signal.aborted).toBe(true);
  });

  it('leaves no timer behind', () => {
    contentScriptLifetime();
    contentScriptLifetime();
    expect(vi.getTimerCount()).toBe(1);
    browser.runtime.id = undefined;
    vi.advanceTimersByTime(1000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells when the page was frozen, and not while it runs', () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const { onReturn, signal } = contentScriptLifetime();
    const returned = vi.fn();
    onReturn(returned, signal);
    now += 1000;
    vi.advanceTimersByTime(1000);
    expect(returned).not.toHaveBeenCalled();
    now += 60_000;
    vi.advanceTimersByTime(1000);
    expect(returned).toHaveBeenCalledOnce();
    now += 1000;
    vi.advanceTimersByTime(1000);
    expect(returned).toHaveBeenCalledOnce();
  });

  it('tells nobody whose signal has aborted', () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    const { onReturn } = contentScriptLifetime();
    const [before, after] = [new AbortController(), new AbortController()];
    const returned = vi.fn();
    before.abort();
    onReturn(returned, before.signal);
    onReturn(returned, after.signal);
    after.abort();
    now += 60_000;
    vi.advanceTimersByTime(1000);
    expect(returned).not.toHaveBeenCalled();
  });
});
