import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tellTerms } from '../../src/page/tell-terms.ts';

describe('a frame with marks', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function open() {
    const sent: (readonly [readonly string[], boolean])[] = [];
    let terms: readonly string[] = [];
    const lifetime = new AbortController();
    const telling = tellTerms({
      terms: () => terms,
      send: (...what) => sent.push(what),
      signal: lifetime.signal,
    });
    return {
      sent,
      lifetime,
      telling,
      mark(...now: readonly string[]) {
        terms = now;
        telling.changed();
      },
    };
  }

  it('tells its terms once they have settled', () => {
    const { sent, mark } = open();
    mark('rash');
    mark('lamotrigine', 'rash');
    expect(sent).toEqual([]);
    vi.runAllTimers();
    expect(sent).toEqual([[['lamotrigine', 'rash'], false]]);
  });

  it('is silent while only their number of places changes, and where it never had any', () => {
    const { sent, mark, telling } = open();
    mark();
    vi.runAllTimers();
    telling.asked();
    expect(sent).toEqual([]);
    mark('rash');
    vi.runAllTimers();
    mark('rash');
    vi.runAllTimers();
    expect(sent).toHaveLength(1);
  });

  it('tells on a page that goes on changing, too', () => {
    const { sent, mark } = open();
    for (let change = 0; change < 10; change++) {
      mark(`term ${change}`);
      vi.advanceTimersByTime(100);
    }
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThan(3);
  });

  it('answers whoever asks, and tells again where the toolbar may have forgotten', () => {
    const { sent, mark, telling } = open();
    mark('rash');
    vi.runAllTimers();
    telling.asked();
    telling.again();
    vi.runAllTimers();
    expect(sent).toEqual([
      [['rash'], false],
      [['rash'], true],
      [['rash'], false],
    ]);
  });

  it('takes back what it told when its marks go, and then is silent', () => {
    const { sent, mark, lifetime, telling } = open();
    mark('rash');
    vi.runAllTimers();
    mark('rash', 'care');
    lifetime.abort();
    vi.runAllTimers();
    telling.asked();
    expect(sent).toEqual([
      [['rash'], false],
      [[], false],
    ]);
  });
});
