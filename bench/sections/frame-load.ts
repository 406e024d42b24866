import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentScripts } from '../measure/bench-extensions.ts';
import type { BenchWorld } from '../measure/bench-world.ts';
import { median, percentile } from '../measure/statistics.ts';
import { traceDuring } from '../measure/trace.ts';
import { pageNamed } from '../pages/generated-pages.ts';
import type { Findings } from '../report/budget.ts';
import { digits, milliseconds } from '../report/numbers.ts';

/** Bytes, of all scripts together. */
const sizeLimit = 30_000;
/** Milliseconds. */
const timeLimit = 5;

/** What the built extension puts into every frame: how large it is, and how long it takes to start. */
export async function frameLoad(bench: BenchWorld): Promise<Findings> {
  const built = await bench.built();
  const files = await contentScripts(built);
  const sizes = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(built, file));
      return { file, raw: text.length, gzip: gzipSync(text, { level: 9 }).length };
    }),
  );
  const gzip = sizes.reduce((sum, size) => sum + size.gzip, 0);
  const times = await evaluateTimes(bench, files);
  const p95 = percentile(times, 0.95);
  return {
    budgets: [
      {
        what: 'what every frame loads, gzip',
        limit: '≤ 30 kB',
        measured: `${digits(gzip / 1000)} kB`,
        met: gzip <= sizeLimit,
      },
      {
        what: 'what every frame loads: time to compile and evaluate, 95th percentile',
        limit: `≤ ${timeLimit} ms`,
        measured: `${milliseconds(p95)} (median ${milliseconds(median(times))})`,
        met: p95 <= timeLimit,
      },
    ],
    tables: [
      {
        title: 'What every frame loads',
        head: ['script', 'kB', 'kB gzip'],
        rows: sizes.map(({ file, raw, gzip: packed }) => [file, digits(raw / 1000), digits(packed / 1000)]),
        note: 'Compiling and evaluating is timed by the browser’s own trace (time of the thread), in fresh loads of a page without terms.',
      },
    ],
  };
}

/** Milliseconds that all content scripts of a frame take, once per load. */
async function evaluateTimes(
  { browser, server, choices, progress }: BenchWorld,
  files: readonly string[],
): Promise<number[]> {
  const session = await browser('built');
  const times: number[] = [];
  // A load is short, and five of them say little about the slowest in twenty.
  const loads = choices.rounds * 4;
  for (let load = 0; load < loads; load++) {
    progress(`frame load ${load + 1}/${loads}`);
    const events = await traceDuring(session.devtools, ['devtools.timeline'], async () => {
      const fresh = await session.open(server.addressOf(pageNamed('article without terms')));
      await fresh.close();
    });
    const ours = events.filter(
      ({ name, args }) =>
        name === 'EvaluateScript' &&
        args.data?.url?.startsWith('chrome-extension://') &&
        files.some((file) => args.data?.url?.endsWith(`/${file}`)),
    );
    if (ours.length === 0) throw new Error('The trace does not tell about the content scripts.');
    times.push(ours.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000);
  }
  return times;
}
