import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../tests/harness/wait-until.ts';
import type { FreshPage } from '../measure/bench-browser.ts';
import type { BenchWorld } from '../measure/bench-world.ts';
import { median } from '../measure/statistics.ts';
import { waitForRest } from '../measure/wait-for-rest.ts';
import { type HostilePage, restlessPages, vastPages } from '../pages/hostile-pages.ts';
import type { Findings, Table } from '../report/budget.ts';
import { digits } from '../report/numbers.ts';
import type { TaskTimes } from '../world/task-clock.entry.ts';

const mostRounds = 3;
/** Milliseconds that a restless page plays. */
const playing = 1000;
/** Milliseconds of ours: before it gives up, Sidenote has read thousands of words. */
const reading = 100;

/** One load of a page. */
interface Outcome {
  /** Milliseconds: the longest that the page's own timers had to wait. */
  readonly still: number;
  readonly frames: number;
  readonly ours?: TaskTimes;
}

type Visit = (page: HostilePage, fresh: FreshPage, isClocked: boolean) => Promise<Outcome>;

/** The page from the moment it is built until all is read. */
const readOnce: Visit = async ({ isTooLarge = false }, { page, world }, isClocked) => {
  const frames = (from: number) => `new Promise((resolve) => {
    const look = () => (pulse.frames >= ${from} ? resolve(pulse.frames) : requestAnimationFrame(look));
    look();
  })`;
  if (isClocked && isTooLarge) {
    await waitUntil(
      async () => (await world.evaluate<TaskTimes>('benchClock.read()')).total > reading,
      'Nothing was read',
      60_000,
    );
  }
  const ours = isClocked ? await waitForRest(world, !isTooLarge) : undefined;
  const drawn = Number(await page.evaluate(frames(20)));
  return {
    still: Number(await page.evaluate('pulse.longest')),
    frames: drawn,
    ...(ours !== undefined && { ours }),
  };
};

/** Restless pages wait for the bench, so that all have the same to begin with. */
const holdStill = (page: Page) =>
  page.evaluateOnNewDocument(`addEventListener('DOMContentLoaded', () => { plays = false; })`);

/** The page, marked and at rest, plays for a while. */
const letPlay: Visit = async (_, { page, world }, isClocked) => {
  if (isClocked) {
    await waitForRest(world, true);
    await world.evaluate('benchClock.reset()');
  }
  const outcome = (await page.evaluate(`new Promise((resolve) => requestAnimationFrame(() => {
    pulse.longest = 0;
    const from = pulse.frames;
    plays = true;
    setTimeout(() => {
      plays = false;
      resolve({ still: pulse.longest, frames: pulse.frames - from });
    }, ${playing});
  }))`)) as Outcome;
  return isClocked ? { ...outcome, ours: await world.evaluate<TaskTimes>('benchClock.read()') } : outcome;
};

interface Visited {
  readonly page: HostilePage;
  readonly clocked: Outcome[];
  readonly bare: Outcome[];
}

async function visitAll(bench: BenchWorld, pages: readonly HostilePage[], visit: Visit): Promise<Visited[]> {
  const visited = pages.map((page) => ({ page, clocked: [] as Outcome[], bare: [] as Outcome[] }));
  const rounds = Math.min(bench.choices.rounds, mostRounds);
  for (let round = 0; round < rounds; round++) {
    for (const { page, ...outcomes } of visited) {
      bench.progress(`hostile pages ${round + 1}/${rounds}: ${page.name}`);
      const order = round % 2 === 0 ? (['clocked', 'bare'] as const) : (['bare', 'clocked'] as const);
      for (const name of order) {
        const fresh = await (await bench.browser(name)).open(bench.server.addressOf(page), holdStill);
        outcomes[name].push(await visit(page, fresh, name === 'clocked'));
        await fresh.close();
      }
    }
  }
  return visited;
}

const middle = (outcomes: readonly Outcome[], of: (outcome: Outcome) => number | undefined) =>
  median(outcomes.map((outcome) => of(outcome) ?? Number.NaN));

function rowOf({ page, clocked, bare }: Visited): string[] {
  return [
    page.name,
    page.shape,
    digits(middle(clocked, ({ ours }) => ours?.longest)),
    digits(middle(clocked, ({ ours }) => ours?.total)),
    digits(middle(clocked, ({ still }) => still)),
    digits(middle(bare, ({ still }) => still)),
  ];
}

const head = ['page', 'what it does', 'our longest task', 'all our tasks', 'stands still with', 'without'];
const reader =
  'Milliseconds, medians of fresh loads. A page stands still as long as its own timers wait; it may draw frames meanwhile.';

/** The tests' hostile pages: what Sidenote costs at worst. Such pages are not for reading, so they have no budget. */
export async function hostilePages(bench: BenchWorld): Promise<Findings> {
  const vast = await visitAll(bench, vastPages(), readOnce);
  const restless = await visitAll(bench, restlessPages(), letPlay);
  const tables: Table[] = [
    {
      title: 'Hostile pages: read once',
      head,
      rows: vast.map(rowOf),
      note: `${reader} From the moment when the page is built until all is read: styling and drawing it, with or without Sidenote, is in there.`,
    },
    {
      title: `Hostile pages: change in each frame, for ${playing / 1000} s`,
      head: [...head, 'frames with', 'without', 'kept'],
      rows: restless.map((visited) => {
        const withIt = middle(visited.clocked, ({ frames }) => frames);
        const without = middle(visited.bare, ({ frames }) => frames);
        return [...rowOf(visited), String(withIt), String(without), `${digits((100 * withIt) / without)} %`];
      }),
      note: reader,
    },
  ];
  return { budgets: [], tables };
}
