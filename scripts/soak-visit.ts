import type { Page } from 'puppeteer-core';
import type { ExtensionPage } from '../tests/harness/extension-page.ts';
import { settledMarks } from '../tests/harness/marked-terms.ts';
import { moveAway, moveOnto } from '../tests/harness/move-onto.ts';
import { waitForCard, waitForNoCard } from '../tests/harness/read-card.ts';
import { waitUntil } from '../tests/harness/wait-until.ts';

/** What one visit of a page came to. */
export interface Visit {
  readonly marks: number;
  readonly cards: number;
  /** What was left of Sidenote after it was turned off. */
  readonly orphans: readonly string[];
}

/** Words tried for a card: some stand in links' menus, under banners or where nobody sees them. */
const tries = 3;
/** Milliseconds a card has to open. */
const patience = 1500;
/** Milliseconds that all traces have to go in a page. */
const farewell = 10_000;

/** Reads a page as a person might: waits for its marks, opens a card, sees text come; then Sidenote is turned off and on. */
export async function visit(page: Page, address: string, extension: ExtensionPage): Promise<Visit> {
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  const marks = await settledMarks(page, { timeout: 60_000 });
  const cards = await openCards(page, [...new Set(marks.map(({ text }) => text))]);
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    const late = document.createElement('p');
    late.textContent = 'Late: primidone, which can cause drowsiness.';
    document.body.append(late);
  });
  await settledMarks(page, { timeout: 60_000 });
  const orphans = await turnOffAndOn(page, extension);
  return { marks: marks.length, cards, orphans };
}

async function openCards(page: Page, words: readonly string[]): Promise<number> {
  for (const word of words.slice(0, tries)) {
    try {
      await moveAway(page);
      await moveOnto(page, word);
      await waitForCard(page, undefined, patience);
    } catch {
      // Not every word can be pointed at.
      continue;
    }
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    return 1;
  }
  return 0;
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
