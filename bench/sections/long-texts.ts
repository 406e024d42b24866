import type { BenchWorld } from '../measure/bench-world.ts';
import { measurePasses } from '../measure/measure-passes.ts';
import { fullPass, walkFloor } from '../measure/pass-measures.ts';
import { median } from '../measure/statistics.ts';
import { longPage, megabytes } from '../pages/long-pages.ts';
import type { Findings } from '../report/budget.ts';
import { digits, times } from '../report/numbers.ts';

const limit = 1.3;
/** A load of 40 MB takes longer than all that is measured on it. */
const mostRounds = 3;

/** Pages that differ in length alone: the time per MB must stay the same. */
export async function longTexts(bench: BenchWorld): Promise<Findings> {
  const rounds = Math.min(bench.choices.rounds, mostRounds);
  const pages = megabytes.map((size) => ({ size, page: longPage(size) }));
  const measures = [walkFloor, fullPass('ours', bench.scripts)];
  const tasks = pages.flatMap(({ page }) => measures.map((measure) => ({ page, measure, rounds })));
  const samples = await measurePasses(
    await bench.browser('rooms'),
    bench.server.addressOf,
    tasks,
    bench.progress,
  );
  const found = pages.map(({ size, page }) => {
    const by = (measure: string) =>
      samples.find((each) => each.page === page.name && each.measure === measure)?.samples ?? [];
    return {
      page,
      floor: median(by('floor').map(({ time }) => time)),
      perMegabyte: median(by('ours').map(({ time }) => time)) / size,
      ours: by('ours'),
    };
  });
  const all = found.map(({ perMegabyte }) => perMegabyte);
  const growth = Math.max(...all) / Math.min(...all);
  const marks = found.map(({ ours }) => ours.at(-1)?.outcome);
  return {
    budgets: [
      {
        what: `time per MB on pages of ${megabytes.join(', ')} MB: largest / smallest`,
        limit: `≤ ${limit}`,
        measured: marks.some((outcome) => outcome?.tooLarge) ? 'gave up as too large' : times(growth),
        met: growth <= limit && !marks.some((outcome) => outcome?.tooLarge),
      },
    ],
    tables: [
      {
        title: 'Long texts',
        head: ['page', 'walk floor', 'full pass', 'per MB', 'longest task', 'marks'],
        rows: found.map(({ page, floor, perMegabyte, ours }) => [
          page.name,
          digits(floor),
          digits(median(ours.map(({ time }) => time))),
          digits(perMegabyte),
          digits(median(ours.map(({ longest = Number.NaN }) => longest))),
          String(ours.at(-1)?.outcome?.marks ?? '–'),
        ]),
        note: 'Milliseconds, medians of fresh loads.',
      },
    ],
  };
}
