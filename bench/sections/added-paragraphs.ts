import type { BenchWorld } from '../measure/bench-world.ts';
import { percentile } from '../measure/statistics.ts';
import { waitForRest } from '../measure/wait-for-rest.ts';
import { pageNamed } from '../pages/generated-pages.ts';
import { proseFrom } from '../pages/prose.ts';
import type { Findings } from '../report/budget.ts';
import { digits, milliseconds } from '../report/numbers.ts';
import type { TaskTimes } from '../world/task-clock.entry.ts';

const limit = 16;

/** 3,000 paragraphs with terms, put into a marked page in one go: how long is the longest task of ours? */
export async function addedParagraphs({ browser, server, choices, progress }: BenchWorld): Promise<Findings> {
  const prose = proseFrom(21);
  const texts = Array.from({ length: 3000 }, () => `${prose.medicalSentence()} ${prose.sentence()}`);
  const add = `(() => {
    const all = document.createDocumentFragment();
    for (const text of ${JSON.stringify(texts)}) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      all.append(paragraph);
    }
    document.body.append(all);
  })()`;
  const runs: TaskTimes[] = [];
  const clocked = await browser('clocked');
  for (let round = 0; round < choices.rounds; round++) {
    progress(`added paragraphs ${round + 1}/${choices.rounds}`);
    const { page, world, close } = await clocked.open(server.addressOf(pageNamed('article')));
    await waitForRest(world, true);
    await world.evaluate('benchClock.reset()');
    await page.evaluate(add);
    runs.push(await waitForRest(world, true));
    await close();
  }
  const longest = percentile(
    runs.map((run) => run.longest),
    0.95,
  );
  return {
    budgets: [
      {
        what: '3,000 paragraphs with terms added at once: longest task of ours, 95th percentile',
        limit: `≤ ${limit} ms`,
        measured: milliseconds(longest),
        met: longest <= limit,
      },
    ],
    tables: [
      {
        title: '3,000 paragraphs with terms added at once',
        head: ['round', 'longest task', 'all tasks', 'tasks'],
        rows: runs.map((run, round) => [
          String(round + 1),
          digits(run.longest),
          digits(run.total),
          String(run.tasks),
        ]),
        note: 'Milliseconds of the built extension’s own tasks.',
      },
    ],
  };
}
