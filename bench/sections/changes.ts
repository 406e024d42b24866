import type { CDPSession } from 'puppeteer-core';
import type { World } from '../measure/bench-browser.ts';
import type { BenchWorld, BrowserName } from '../measure/bench-world.ts';
import { median, percentile } from '../measure/statistics.ts';
import { waitForRest } from '../measure/wait-for-rest.ts';
import type { GeneratedPage } from '../pages/generated-page.ts';
import { pageNamed } from '../pages/generated-pages.ts';
import { proseFrom } from '../pages/prose.ts';
import type { Findings } from '../report/budget.ts';
import { digits } from '../report/numbers.ts';
import type { TaskTimes } from '../world/task-clock.entry.ts';

const seconds = 5;
const perSecond = 1000;
/** Share of main-thread time. */
const limit = 0.03;

/** Every tenth change writes a sentence with terms where there are any. */
function changer(withTerms: boolean): string {
  const prose = proseFrom(31);
  const texts = Array.from({ length: 100 }, (_, index) =>
    withTerms && index % 10 === 0 ? prose.medicalSentence() : prose.sentence(),
  );
  return `new Promise((resolve) => {
    const texts = ${JSON.stringify(texts)};
    const nodes = [...document.querySelectorAll('p')].map((p) => p.firstChild);
    const began = performance.now();
    let done = 0;
    const timer = setInterval(() => {
      const due = Math.min(${seconds * perSecond}, Math.floor((performance.now() - began) * ${perSecond / 1000}));
      for (; done < due; done++) nodes[(done * 7) % nodes.length].data = texts[done % texts.length];
      if (done < ${seconds * perSecond}) return;
      clearInterval(timer);
      resolve(performance.now() - began);
    }, 4);
  })`;
}

/** Seconds that the page's main thread has been at work. */
async function taskSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** Thousands of short tasks: what the clock adds to each counts, and is taken off. */
async function ownTime(world: World): Promise<number> {
  const { total, tasks } = await world.evaluate<TaskTimes>('benchClock.read()');
  return Math.max(0, total - tasks * (await world.evaluate<number>('benchClock.overhead()')));
}

interface Share {
  readonly ours: number;
  readonly all: number;
}

async function changeOnce(
  bench: BenchWorld,
  name: BrowserName,
  page: GeneratedPage,
  withTerms: boolean,
): Promise<Share> {
  const fresh = await (await bench.browser(name)).open(bench.server.addressOf(page));
  const { world, devtools, close } = fresh;
  const isClocked = name === 'clocked';
  if (isClocked) {
    await waitForRest(world, withTerms);
    await world.evaluate('benchClock.reset()');
  }
  await devtools.send('Performance.enable');
  const before = await taskSeconds(devtools);
  const milliseconds = Number(await fresh.page.evaluate(changer(withTerms)));
  const all = (1000 * ((await taskSeconds(devtools)) - before)) / milliseconds;
  const ours = isClocked ? (await ownTime(world)) / milliseconds : 0;
  await close();
  return { ours, all };
}

/** What following a page costs that changes a thousand times a second. */
export async function changes(bench: BenchWorld): Promise<Findings> {
  const { rounds } = bench.choices;
  const rows: string[][] = [];
  const budgets = [];
  for (const [name, withTerms] of [
    ['article', true],
    ['article without terms', false],
  ] as const) {
    const shares = { clocked: [] as Share[], bare: [] as Share[] };
    for (let round = 0; round < rounds; round++) {
      bench.progress(`changes ${round + 1}/${rounds}: ${name}`);
      const order = round % 2 === 0 ? (['clocked', 'bare'] as const) : (['bare', 'clocked'] as const);
      for (const browser of order)
        shares[browser].push(await changeOnce(bench, browser, pageNamed(name), withTerms));
    }
    const ours = shares.clocked.map((share) => share.ours);
    const p95 = percentile(ours, 0.95);
    const [withIt, without] = [shares.clocked, shares.bare].map((all) =>
      median(all.map((share) => share.all)),
    );
    rows.push([
      name,
      ...[median(ours), p95, withIt, without].map((share) => `${digits(100 * (share ?? 0))} %`),
    ]);
    budgets.push({
      what: `${perSecond} characterData changes per second for ${seconds} s, ${withTerms ? 'marked page' : 'page without terms'}: share of main-thread time, 95th percentile`,
      limit: `≤ ${100 * limit} %`,
      measured: `${digits(100 * p95)} %`,
      met: p95 <= limit,
    });
  }
  return {
    budgets,
    tables: [
      {
        title: `${perSecond} characterData changes per second`,
        head: ['page', 'ours, median', 'ours, 95th', 'whole main thread with', 'without'],
        rows,
        note: 'Ours is the time of every task of the built extension’s, counted exactly; what the browser spends on telling an observer shows in the difference of the last two columns, which the machine’s noise blurs.',
      },
    ],
  };
}
