import type { Samples } from '../measure/measure-passes.ts';
import type { Sample } from '../measure/pass-measures.ts';
import { geometricMean, median, percentile } from '../measure/statistics.ts';
import type { Bar, Budget, Findings } from './budget.ts';
import { digits, milliseconds, times } from './numbers.ts';

/** A floor shorter than this, ms, is judged by an absolute time: what is fixed about a pass would drown the ratio. */
const shortFloor = 2;
/** A floor that only pages of tens of thousands of text nodes have, ms. */
const largeFloor = 25;

interface PageTimes {
  readonly page: string;
  readonly floor: number;
  readonly ours: number;
  readonly ratio: number;
  readonly samples: readonly Sample[];
  timeBy(measure: string): number;
}

/** The samples of each page side by side. */
function byPage(all: readonly Samples[], typical: (times: readonly number[]) => number): PageTimes[] {
  return [...Map.groupBy(all, ({ page }) => page)].map(([page, group]) => {
    const samplesBy = (measure: string) => group.find((each) => each.measure === measure)?.samples ?? [];
    const timeBy = (measure: string) => typical(samplesBy(measure).map(({ time }) => time));
    const [floor, ours] = [timeBy('floor'), timeBy('ours')];
    return { page, floor, ours, ratio: ours / floor, samples: samplesBy('ours'), timeBy };
  });
}

function worstOf(pages: readonly PageTimes[], cost: (page: PageTimes) => number): PageTimes | undefined {
  return pages.toSorted((a, b) => cost(b) - cost(a))[0];
}

const slowest = (times: readonly number[]) => percentile(times, 0.95);

/**
 * The budgets of the full pass over one set of pages ("generated pages"), by medians and 95th percentiles; by the `fastest`
 * samples alone for a comparison on a busy machine.
 */
export function judgePasses(set: string, all: readonly Samples[], fastest = false): Findings {
  const least = (times: readonly number[]) => percentile(times, 0);
  const pages = byPage(all, fastest ? least : median);
  const p95 = (page: PageTimes) => (fastest ? least : slowest)(page.samples.map(({ time }) => time));
  const long = pages.filter(({ floor }) => floor >= shortFloor);
  const short = pages.filter(({ floor }) => floor < shortFloor);
  const budgets: Budget[] = [];
  if (long.length > 0) {
    const mean = geometricMean(long.map(({ ratio }) => ratio));
    const worst = worstOf(long, ({ ratio }) => ratio);
    budgets.push(
      {
        what: `full pass / walk floor, geometric mean (${long.length} ${set} with a floor from ${shortFloor} ms)`,
        limit: '≤ 2',
        measured: `${times(mean)} (all ${pages.length}: ${times(geometricMean(pages.map(({ ratio }) => ratio)))})`,
        met: mean <= 2,
      },
      {
        what: `full pass / walk floor, worst of the ${set}`,
        limit: '≤ 3',
        measured: `${times(worst?.ratio ?? Number.NaN)} (${worst?.page})`,
        met: (worst?.ratio ?? 0) <= 3,
      },
    );
  }
  const slowestPage = worstOf(short, p95);
  if (slowestPage !== undefined) {
    budgets.push({
      what: `full pass where the floor is under ${shortFloor} ms (${short.length} ${set}), 95th percentile`,
      limit: '≤ 6 ms',
      measured: `${milliseconds(p95(slowestPage))} (${slowestPage.page})`,
      met: p95(slowestPage) <= 6,
    });
  }
  const longest = ({ samples }: PageTimes) => slowest(samples.map((sample) => sample.longest ?? Number.NaN));
  const halting = worstOf(
    pages.filter(({ floor }) => floor >= largeFloor),
    longest,
  );
  if (halting !== undefined) {
    budgets.push({
      what: `longest task of ours on ${set} with a floor from ${largeFloor} ms, 95th percentile`,
      limit: '≤ 16 ms',
      measured: `${milliseconds(longest(halting))} (${halting.page})`,
      met: longest(halting) <= 16,
    });
  }
  return {
    budgets: [...budgets, ...judgeWithoutTerms(set, pages)],
    tables: [tableOf(set, pages)],
    bars: barsOf(pages),
  };
}

/** Pages in whose text no form stands at all. */
function judgeWithoutTerms(set: string, pages: readonly PageTimes[]): Budget[] {
  const empty = pages.filter(
    ({ samples }) => samples.length > 0 && samples.every(({ forms }) => forms === 0),
  );
  const excess = ({ ours, floor }: PageTimes) => ours - Math.max(1.2 * floor, floor + 1);
  const worst = worstOf(empty, excess);
  if (worst === undefined) return [];
  const touched = empty.filter(({ samples }) =>
    samples.some(({ highlights, nodesAdded }) => highlights !== 0 || nodesAdded !== 0),
  );
  return [
    {
      what: `page without terms (${empty.length} ${set})`,
      limit: '≤ 1.2 × floor or floor + 1 ms',
      measured: `floor ${milliseconds(worst.floor)}, ours ${milliseconds(worst.ours)} (${worst.page})`,
      met: excess(worst) <= 0,
    },
    {
      what: `page without terms (${empty.length} ${set}): highlights registered, elements added`,
      limit: 'none',
      measured: touched.length === 0 ? 'none' : touched.map(({ page }) => page).join(', '),
      met: touched.length === 0,
    },
  ];
}

export const compared = [
  'textContent',
  'least possible',
  'ours',
  'one RegExp',
  'mark.js markRegExp',
  'mark.js mark(list)',
] as const;

function tableOf(set: string, pages: readonly PageTimes[]) {
  const cell = (page: PageTimes, measure: string) => {
    const time = page.timeBy(measure);
    return Number.isNaN(time) ? '–' : `${digits(time)} (${times(time / page.floor)})`;
  };
  const longest = ({ samples }: PageTimes) => median(samples.map((sample) => sample.longest ?? Number.NaN));
  const evaluate = ({ samples }: PageTimes) => median(samples.map((sample) => sample.evaluate ?? Number.NaN));
  return {
    title: `One pass over the ${set}`,
    head: ['page', 'walk floor', ...compared, 'longest task', 'evaluate', 'marks'],
    rows: pages.map((page) => [
      page.page,
      digits(page.floor),
      ...compared.map((measure) => cell(page, measure)),
      digits(longest(page)),
      digits(evaluate(page)),
      String(page.samples.at(-1)?.outcome?.marks ?? '–'),
    ]),
    note: 'Milliseconds, medians of fresh loads; in brackets how many times the floor. “Evaluate” is the script’s own start, not part of the pass.',
  };
}

function barsOf(pages: readonly PageTimes[]): Bar[] {
  return pages.flatMap((page) =>
    compared
      .map((measure) => ({ page: page.page, measure, ratio: page.timeBy(measure) / page.floor }))
      .filter(({ ratio }) => Number.isFinite(ratio)),
  );
}
