import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from '../tests/harness/extension-page.ts';
import { settledMarks } from '../tests/harness/marked-terms.ts';
import { moveAway, movePointer, type Point } from '../tests/harness/move-onto.ts';
import { waitForCard, waitForNoCard } from '../tests/harness/read-card.ts';
import { waitUntil } from '../tests/harness/wait-until.ts';

/** What one visit of a page came to. */
export interface Visit {
  readonly marks: number;
  readonly cards: number;
  /** What was left of Sidenote after it was turned off. */
  readonly left: readonly string[];
}

/** Marks tried for a card: some stand in menus, under banners or where nobody sees them. */
const tries = 3;
/** Milliseconds a page has to load and to be marked, on a busy machine. */
const longest = 120_000;
/** Milliseconds a card has to open. */
const patience = 1500;
/** Milliseconds that all traces have to go in a page. */
const farewell = 10_000;

/** Reads a page as a person might: waits for its marks, opens a card, sees text come; then Sidenote is turned off and on. */
export async function visit(page: Page, address: string, extension: ExtensionPage): Promise<Visit> {
  await page.goto(address, { waitUntil: 'load', timeout: longest });
  const marks = await settledMarks(page, { timeout: longest });
  const cards = await openCards(page);
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    const late = document.createElement('p');
    late.textContent = 'Late: primidone, which can cause drowsiness.';
    document.body.append(late);
  });
  await settledMarks(page, { timeout: longest });
  const left = await turnOffAndOn(page, extension);
  return { marks: marks.length, cards, left };
}

/** Points at marks, each scrolled into view first, until a card opens. */
async function openCards(page: Page): Promise<number> {
  for (let nth = 0; nth < tries; nth++) {
    const point = await bringMarkIntoView(page, nth);
    if (point === undefined) continue;
    await moveAway(page);
    await movePointer(page, point);
    const card = await waitForCard(page, undefined, patience).catch(() => undefined);
    if (card === undefined) continue;
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    return 1;
  }
  return 0;
}

/** The middle of the nth of the page's marks; undefined if it is nowhere to be seen. */
async function bringMarkIntoView(page: Page, nth: number): Promise<Point | undefined> {
  const point = await page.evaluate((nth) => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('sidenote-'))
      .flatMap(([, all]) => [...all]);
    const painted = ranges[nth];
    if (painted === undefined) return null;
    const range = document.createRange();
    range.setStart(painted.startContainer, painted.startOffset);
    range.setEnd(painted.endContainer, painted.endOffset);
    const middle = () => {
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    };
    scrollBy({ top: middle().y - innerHeight / 2, behavior: 'instant' });
    const { x, y } = middle();
    return document.elementFromPoint(x, y) === null ? null : { x, y };
  }, nth);
  return point ?? undefined;
}

async function turnOffAndOn(page: Page, extension: ExtensionPage): Promise<string[]> {
  await extension.storeSettings({ version: 1, on: false });
  const orphans = await waitUntil(async () => (await leftIn(page)).length === 0 && [], '', farewell).catch(
    () => leftIn(page),
  );
  await extension.storeSettings({ version: 1, on: true });
  return orphans.map((each) => `${each} on ${new URL(page.url()).pathname}`);
}

/** Whatever of Sidenote a page can see in itself. */
export function leftIn(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...[...CSS.highlights.keys()].filter((name) => name.startsWith('sidenote')),
    ...[...document.querySelectorAll('sidenote-card, mark[data-sidenote]')].map(({ localName }) => localName),
  ]);
}
