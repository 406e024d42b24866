import type { Page } from 'puppeteer-core';
import { moveOnto } from '../../tests/harness/move-onto.ts';
import { waitUntil } from '../../tests/harness/wait-until.ts';
import type { BenchWorld } from '../measure/bench-world.ts';
import { pageNamed } from '../pages/generated-pages.ts';
import type { Findings } from '../report/budget.ts';

/** Counts every shift, also those that follow an input and are usually forgiven. */
const watch = (page: Page) =>
  page.evaluateOnNewDocument(`
    globalThis.shifts = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift', buffered: true });`);

/** Layout shift while marks appear, a card opens and closes again. */
export async function layoutShift({ browser, server, progress }: BenchWorld): Promise<Findings> {
  progress('layout shift');
  const built = await browser('built');
  const { page, close } = await built.open(server.addressOf(pageNamed('leaflet')), watch);
  await waitUntil(() => page.evaluate('CSS.highlights.size > 0') as Promise<boolean>, 'Nothing was marked');
  const isOpen = () => page.evaluate(`document.querySelector('sidenote-card') !== null`) as Promise<boolean>;
  await moveOnto(page, 'lamotrigine', { nth: 1 });
  await waitUntil(isOpen, 'No card opened');
  await page.mouse.move(1090, 790);
  await waitUntil(async () => !(await isOpen()), 'The card stayed open');
  const shifts = await shiftsUntilOurOwn(page);
  await close();
  const sum = shifts.reduce((all, value) => all + value, 0);
  return {
    budgets: [
      {
        what: 'layout shift while marks appear and a card opens and closes',
        limit: '0',
        measured: sum === 0 ? '0' : sum.toFixed(4),
        met: sum === 0,
      },
    ],
    tables: [],
  };
}

/**
 * The shifts so far. Entries are told after the frame that they speak of, and in order: the bench shifts the page itself at
 * the end, waits for that shift and leaves it out. So nothing is missed, and an observer that sees nothing is noticed.
 */
async function shiftsUntilOurOwn(page: Page): Promise<readonly number[]> {
  await page.evaluate('new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => r())))');
  const before = Number(await page.evaluate('shifts.length'));
  await page.evaluate(`{
    scrollTo(0, 0);
    const block = document.createElement('div');
    block.style.height = '200px';
    document.body.prepend(block);
  }`);
  await waitUntil(
    async () => Number(await page.evaluate('shifts.length')) > before,
    'The browser tells of no layout shift, not even of the bench’s own',
  );
  return ((await page.evaluate('shifts')) as number[]).slice(0, before);
}
