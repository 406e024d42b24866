import { describe, expect, it } from 'vitest';
import type { Samples } from '../../bench/measure/measure-passes.ts';
import { tally, verdict } from '../../bench/report/budget.ts';
import { judgePasses } from '../../bench/report/judge-passes.ts';

/** A page with the same floor in each round and these times of ours. */
function page(name: string, floor: number, ours: readonly number[], forms = 3): Samples[] {
  const outcome = { marks: forms, busy: false, tooLarge: false, errors: [] };
  return [
    { page: name, measure: 'floor', samples: ours.map(() => ({ time: floor })) },
    {
      page: name,
      measure: 'ours',
      samples: ours.map((time) => ({
        time,
        forms,
        highlights: forms,
        nodesAdded: 0,
        outcome,
        longest: time,
      })),
    },
  ];
}

const judge = (...pages: Samples[][]) =>
  judgePasses('pages', pages.flat()).budgets.map((budget) => `${budget.what}: ${verdict(budget)}`);

describe('the budgets of a full pass', () => {
  it('are kept by the geometric mean of the medians and by the worst page', () => {
    expect(judge(page('a', 10, [10, 11, 500]), page('b', 10, [29, 28, 27]))).toEqual([
      'full pass / walk floor, geometric mean (2 pages with a floor from 2 ms): met',
      'full pass / walk floor, worst of the pages: met',
    ]);
  });

  it('are missed by one page beyond three floors', () => {
    expect(judge(page('a', 10, [10]), page('b', 10, [31]))[1]).toMatch(/MISSED$/);
  });

  it('can be compared by the fastest samples alone', () => {
    const { budgets } = judgePasses('pages', page('a', 10, [20, 900, 800]), true);
    expect(budgets.map(verdict)).toEqual(['met', 'met']);
  });

  it('judge the longest task where a page is large', () => {
    expect(judge(page('small', 24, [17]), page('a', 25, [16]))[2]).toBe(
      'longest task of ours on pages with a floor from 25 ms, 95th percentile: met',
    );
    expect(judge(page('a', 25, [16]), page('b', 30, [3, 17]))[2]).toMatch(/MISSED$/);
  });

  it('judge a page with a short floor by its slowest twentieth, not by its ratio', () => {
    expect(judge(page('a', 1, [5.9, 5.9]))).toEqual([
      'full pass where the floor is under 2 ms (1 pages), 95th percentile: met',
    ]);
    expect(judge(page('a', 1, [1, 1, 6.1]))[0]).toMatch(/MISSED$/);
  });

  it('give a page without terms a millisecond, or a fifth of the floor if that is more', () => {
    const verdicts = (floor: number, ours: number) => judge(page('a', floor, [ours], 0)).slice(-2);
    expect(verdicts(3, 3.9)[0]).toMatch(/: met$/);
    expect(verdicts(3, 4.1)[0]).toMatch(/MISSED$/);
    expect(verdicts(20, 23.9)[0]).toMatch(/: met$/);
    expect(verdicts(20, 24.1)[0]).toMatch(/MISSED$/);
  });

  it('allow no highlight on a page without terms', () => {
    const [floor, ours] = page('a', 10, [10], 0);
    const touched = ours?.samples.map((sample) => ({ ...sample, highlights: 1 })) ?? [];
    const all = [...(floor ? [floor] : []), { page: 'a', measure: 'ours', samples: touched }];
    expect(judge(all).at(-1)).toMatch(/MISSED$/);
  });
});

describe('the last line', () => {
  const budget = (met: boolean | undefined) => ({ what: '', limit: '', measured: '', met });
  it('counts what was kept of what was measured', () =>
    expect(tally([budget(true), budget(false)])).toBe('1 of 2 budgets met'));
  it('says what was not measured', () =>
    expect(tally([budget(true), budget(undefined)])).toBe('1 of 1 budgets met, 1 not measured'));
});
