import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type MarkedTerm, settledMarks } from '../tests/harness/marked-terms.ts';
import { moveOnto } from '../tests/harness/move-onto.ts';
import { type ShownCard, waitForCard } from '../tests/harness/read-card.ts';
import type { BrowserKind } from './find-browser.ts';
import { root } from './run-tool.ts';
import { tableOf } from './table-of.ts';
import { whatWasMarked } from './what-was-marked.ts';

/** How many different words are tried before giving up on a card. */
const tries = 6;

/** Milliseconds in which the page may still grow its first mark. */
const patience = 8000;

function interest({ role }: MarkedTerm): number {
  return ['condition', 'side-effect', 'medicine'].indexOf(role);
}

async function openCard(page: Page, marks: readonly MarkedTerm[]): Promise<ShownCard | undefined> {
  // A medicine's card says most.
  const byInterest = marks.filter(({ stale }) => !stale).sort((a, b) => interest(b) - interest(a));
  const words = [...new Set(byInterest.map(({ text }) => text))];
  for (const word of words.slice(0, tries)) {
    try {
      await moveOnto(page, word);
      return await waitForCard(page, undefined, 3000);
    } catch {
      // This one is covered or not laid out: the next may do.
    }
  }
  return undefined;
}

async function firstMarks(page: Page): Promise<MarkedTerm[]> {
  const end = Date.now() + patience;
  for (;;) {
    const marks = await settledMarks(page, { timeout: 60_000 });
    if (marks.length > 0 || Date.now() > end) return marks;
  }
}

/** Tells what Sidenote did on a page, for a terminal without a display: a screenshot, what was marked, a card's text. */
export async function tellPage(page: Page, kind: BrowserKind): Promise<{ marks: number; card: boolean }> {
  const marks = await firstMarks(page);
  const card = await openCard(page, marks);
  for (const frame of page.frames()) {
    if (frame !== page.mainFrame()) marks.push(...(await settledMarks(frame).catch(() => [])));
  }
  await mkdir(join(root, '.output'), { recursive: true });
  const picture = `${join(root, '.output', `start-${kind}`)}.png` as const;
  await page.screenshot({ path: picture });

  if (marks.length === 0) {
    console.log(`Nothing is marked on ${page.url()}: Sidenote found no word about anticonvulsants there.`);
  } else {
    const rows = whatWasMarked(marks).map(({ entry, role, count }) => [entry, role, String(count)]);
    console.log(`Marked on ${page.url()} (${kind}):\n`);
    console.log(tableOf(['Entry', 'Role', 'Count'], rows));
    console.log(
      card === undefined
        ? '\nNo card opened under the pointer.'
        : `\nThe card that opened under the pointer, “${card.name}”:\n\n${card.text}`,
    );
  }
  console.log(`\nScreenshot: ${picture}`);
  return { marks: marks.length, card: card !== undefined };
}
