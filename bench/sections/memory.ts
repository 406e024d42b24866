import type { CDPSession, Page } from 'puppeteer-core';
import { waitUntil } from '../../tests/harness/wait-until.ts';
import type { BenchWorld, BrowserName } from '../measure/bench-world.ts';
import { median } from '../measure/statistics.ts';
import type { GeneratedPage } from '../pages/generated-page.ts';
import { pageNamed } from '../pages/generated-pages.ts';
import type { Findings } from '../report/budget.ts';
import { digits } from '../report/numbers.ts';

interface Heap {
  /** Bytes of JavaScript: objects, and what stands behind typed arrays. */
  readonly script: number;
  /** Bytes of the browser's own objects that scripts hold: ranges, highlights, wrappers of nodes. */
  readonly browser: number;
}

const megabyte = 1e6;
/** How long the number of marks has to stay, ms. */
const rest = 1000;

/** All worlds of a page share one heap, so the page is weighed whole, with and without the extension. */
async function heapOf(devtools: CDPSession): Promise<Heap> {
  await devtools.send('HeapProfiler.enable');
  // What the first collection lets go can free more in the next.
  for (let times = 0; times < 3; times++) await devtools.send('HeapProfiler.collectGarbage');
  const usage = await devtools.send('Runtime.getHeapUsage');
  return {
    script: usage.usedSize + usage.backingStorageSize,
    browser: usage.embedderHeapUsedSize,
  };
}

/** What a pass needs while it runs is not what it leaves: waits until the number of marks stays, and is what it is to be. */
async function waitForMarks(page: Page, marked: boolean): Promise<void> {
  let last = -1;
  let since = Date.now();
  await waitUntil(async () => {
    const marks = Number(
      await page.evaluate('[...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)'),
    );
    if (marks !== last) since = Date.now();
    last = marks;
    return marks > 0 === marked && Date.now() - since > rest;
  }, 'The marks did not come to rest');
}

async function weigh(
  bench: BenchWorld,
  name: BrowserName,
  page: GeneratedPage,
  marked: boolean,
): Promise<Heap> {
  const fresh = await (await bench.browser(name)).open(bench.server.addressOf(page));
  // Without the extension, too: looking costs the page a little itself.
  await waitForMarks(fresh.page, marked && name === 'built');
  const heap = await heapOf(fresh.devtools);
  await fresh.close();
  return heap;
}

/** Heap that the extension adds to a page. */
export async function memory(bench: BenchWorld): Promise<Findings> {
  const cases = [
    { name: 'article without terms', marked: false, limit: 0.5, what: 'without terms' },
    { name: 'forum with 3,000 marks', marked: true, limit: 3, what: 'with 3,000 marks' },
  ];
  const budgets = [];
  const rows = [];
  for (const { name, marked, limit, what } of cases) {
    const heaps = { built: [] as Heap[], bare: [] as Heap[] };
    for (let round = 0; round < bench.choices.rounds; round++) {
      bench.progress(`memory ${round + 1}/${bench.choices.rounds}: ${name}`);
      for (const browser of ['built', 'bare'] as const)
        heaps[browser].push(await weigh(bench, browser, pageNamed(name), marked));
    }
    const added = (part: keyof Heap) =>
      (median(heaps.built.map((heap) => heap[part])) - median(heaps.bare.map((heap) => heap[part]))) /
      megabyte;
    budgets.push({
      what: `memory added to a page ${what}`,
      limit: `≤ ${limit} MB`,
      measured: `${digits(added('script'))} MB`,
      met: added('script') <= limit,
    });
    rows.push([
      name,
      ...[heaps.bare, heaps.built].map((all) => digits(median(all.map(({ script }) => script)) / megabyte)),
      digits(added('script')),
      digits(added('browser')),
    ]);
  }
  return {
    budgets,
    tables: [
      {
        title: 'Memory per page',
        head: ['page', 'heap without', 'heap with', 'added', 'added to the browser’s own objects'],
        rows,
        note: 'MB after forced garbage collection, medians: the JavaScript heap of the whole page with what stands behind typed arrays. The extension’s script world itself is part of what is added.',
      },
    ],
  };
}
