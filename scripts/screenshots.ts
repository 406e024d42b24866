import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { clickInCard } from '../tests/harness/click-in-card.ts';
import { launchWithSidenote, openUrl, type Session } from '../tests/harness/launch-with-sidenote.ts';
import { waitForMarks } from '../tests/harness/marked-terms.ts';
import { moveOntoBox, movePointer } from '../tests/harness/move-onto.ts';
import { readCard, tabId, waitForCard } from '../tests/harness/read-card.ts';
import { serve } from '../tests/harness/serve.ts';
import { waitUntil } from '../tests/harness/wait-until.ts';
import { buildExtension } from './build-extension.ts';
import { root } from './run-tool.ts';

const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** A medicine in the second paragraph of the demo page. */
const word = 'Carbamazepine';
/** How far from the top of the window the word stands, so that the card has room below it, CSS px. */
const wordTop = 150;

const folder = join(root, 'docs/screenshots');

async function dress(page: Page, scheme: Scheme, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    // Nothing is caught halfway through an animation.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${join(folder, name)}.png` as const });
  console.log(`docs/screenshots/${name}.png`);
}

/** Opens a card as a reader does, by resting the pointer on the word. */
async function openCard(page: Page): Promise<void> {
  const point = await page.$eval(
    '#what p:nth-of-type(2)',
    (paragraph, word, wordTop) => {
      const text = [...paragraph.childNodes].find((node) => node.textContent?.includes(word));
      if (text === undefined) throw new Error(`The demo page no longer has ${word} there.`);
      const range = document.createRange();
      range.setStart(text, text.textContent?.indexOf(word) ?? 0);
      range.setEnd(text, range.startOffset + word.length);
      scrollBy({ top: range.getBoundingClientRect().top - wordTop, behavior: 'instant' });
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    word,
    wordTop,
  );
  await movePointer(page, point);
  await waitForCard(page, word);
}

/** Unfolds the list of side effects in the open card, and scrolls with the wheel until it is the first thing there. */
async function unfoldSideEffects(page: Page): Promise<void> {
  const { controls } = await waitForCard(page, word);
  const more = controls.find(({ name }) => name.endsWith('more side effects'));
  if (more === undefined) throw new Error(`The card of ${word} folds no side effects.`);
  await clickInCard(page, more.name);
  const { box, headings } = await waitForCard(page, word);
  const list = headings.find(({ name }) => name.startsWith('Tell your doctor'));
  if (list === undefined) throw new Error(`The card of ${word} lists no side effects.`);
  await moveOntoBox(page, box);
  await page.mouse.wheel({ deltaY: list.box.y - box.y - 60 });
  await waitUntil(async () => {
    const now = (await readCard(page))?.headings.find(({ name }) => name === list.name);
    return now !== undefined && now.box.y < box.y + 80;
  }, 'The card did not scroll');
}

/** An extension page with its text on it. */
async function openOwnPage(session: Session, path: string, sign: string, scheme: Scheme): Promise<Page> {
  const page = await session.newPage();
  // As wide and as high as browsers let a popup be.
  if (path.startsWith('popup')) await dress(page, scheme, 360, 600);
  else await dress(page, scheme, 900, 800);
  await openUrl(page, session.extensionUrl(path));
  await waitUntil(
    () => page.evaluate((sign) => document.body.innerText.includes(sign), sign),
    `${path} did not show "${sign}"`,
  );
  return page;
}

async function shootAll(session: Session, address: string, scheme: Scheme): Promise<void> {
  const page = await session.newPage();
  await dress(page, scheme, 1280, 800);
  await openUrl(page, address);
  await waitForMarks(page);
  await openCard(page);
  await shoot(page, `card-${scheme}`);
  await unfoldSideEffects(page);
  await shoot(page, `side-effects-${scheme}`);

  const popup = await openOwnPage(session, `popup.html?tab=${await tabId(page)}`, 'On this page', scheme);
  await shoot(popup, `popup-${scheme}`);
  const options = await openOwnPage(session, 'options.html', 'Medicines', scheme);
  await shoot(options, `options-${scheme}`);
  for (const open of [options, popup, page]) await open.close();
}

/** Takes the pictures of the documents anew: card, popup and options, light and dark. */
async function takeScreenshots(): Promise<void> {
  const built = await buildExtension('chromium');
  if (built.code !== 0) throw new Error(`The extension did not build:\n${built.output}`);
  await mkdir(folder, { recursive: true });
  const server = await serve(join(root, 'docs/demo'));
  const session = await launchWithSidenote('chromium');
  try {
    for (const scheme of schemes) await shootAll(session, `${server.origin}/index.html`, scheme);
  } finally {
    await Promise.all([session.close(), server.close()]);
  }
}

takeScreenshots().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
