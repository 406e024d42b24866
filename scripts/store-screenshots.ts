import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchWithSidenote, openUrl, type Session } from '../tests/harness/launch-with-sidenote.ts';
import { lookUpSelection } from '../tests/harness/look-up-selection.ts';
import { waitForMarks } from '../tests/harness/marked-terms.ts';
import { moveOnto } from '../tests/harness/move-onto.ts';
import { tabId, waitForCard } from '../tests/harness/read-card.ts';
import { waitUntil } from '../tests/harness/wait-until.ts';
import { buildExtension } from './build-extension.ts';
import { root } from './run-tool.ts';

const folder = join(root, 'docs/stores/pictures');
/** The size that all stores take, px. */
const size = { width: 1280, height: 800 } as const;
/** What browsers let a popup be at most, CSS px. */
const popupSize = { width: 360, height: 600 } as const;

/** A made-up site, so that the popup names one. The browser never asks the network for it. */
const site = 'https://www.reading.example';
const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css' };

async function newTab(
  session: Session,
  scheme: 'light' | 'dark',
  view = size as { width: number; height: number },
): Promise<Page> {
  const page = await session.newPage();
  await page.setViewport(view);
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    // Nothing is caught halfway through an animation.
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  return page;
}

/** A sample of docs/demo as a page of the made-up site. */
async function openSample(session: Session, name: string, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await newTab(session, scheme);
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const file = request.url().slice(site.length + 1);
    const body = await readFile(join(root, 'docs/demo', file)).catch(() => undefined);
    const contentType = types[file.split('.').at(-1) ?? ''];
    if (body === undefined || contentType === undefined) await request.respond({ status: 404 });
    else await request.respond({ contentType, body });
  });
  await openUrl(page, `${site}/${name}.html`);
  return page;
}

async function openOwn(
  session: Session,
  path: string,
  sign: string,
  view: { width: number; height: number },
): Promise<Page> {
  const page = await newTab(session, 'light', view);
  await openUrl(page, session.extensionUrl(path));
  await waitUntil(
    () => page.evaluate((sign) => document.body.innerText.includes(sign), sign),
    `${path} did not show "${sign}"`,
  );
  return page;
}

async function shoot(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  await page.screenshot({ path: `${join(folder, name)}.png` as const });
  console.log(`docs/stores/pictures/${name}.png`);
}

async function shootCard(
  session: Session,
  name: string,
  word: string,
  scheme: 'light' | 'dark',
): Promise<Page> {
  const page = await openSample(session, 'article', scheme);
  await waitForMarks(page);
  await moveOnto(page, word);
  await waitForCard(page, word);
  await shoot(page, name);
  return page;
}

/** The popup over the page it speaks of, where the browser opens it: the driver takes no picture of both at once. */
async function shootPopup(session: Session, name: string): Promise<void> {
  const article = await openSample(session, 'article', 'light');
  await waitForMarks(article);
  const popup = await openOwn(session, `popup.html?tab=${await tabId(article)}`, 'On this page', popupSize);
  const [behind, front] = await Promise.all(
    [article, popup].map((page) => page.screenshot({ encoding: 'base64' })),
  );
  const both = await newTab(session, 'light');
  await both.setContent(
    `<style>
      body { margin: 0; width: 1280px; height: 800px; overflow: hidden; position: relative; }
      img { position: absolute; }
      #front { top: 8px; right: 24px; border-radius: 10px; box-shadow: 0 0 0 1px #0003, 0 8px 32px #0004; }
    </style><img src="data:image/png;base64,${behind}"><img id="front" src="data:image/png;base64,${front}">`,
    { waitUntil: 'load' },
  );
  await shoot(both, name);
}

async function shootLookUp(session: Session, name: string): Promise<void> {
  const page = await openSample(session, 'forum', 'light');
  await page.bringToFront();
  await lookUpSelection(session, page, '#misspelt');
  await waitForCard(page);
  await shoot(page, name);
}

/** The options, where they show what marks look like. */
async function shootOptions(session: Session, name: string): Promise<void> {
  const page = await openOwn(session, 'options.html', 'Medicines', size);
  await page.evaluate(() => {
    const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === 'Marks');
    if (heading === undefined) throw new Error('The options have no heading “Marks”.');
    scrollBy({ top: heading.getBoundingClientRect().top - 32, behavior: 'instant' });
  });
  await shoot(page, name);
}

/** Takes the pictures for the stores anew; docs/stores/listing.md has their captions. */
async function takeStoreScreenshots(): Promise<void> {
  const built = await buildExtension('chromium');
  if (built.code !== 0) throw new Error(`The extension did not build:\n${built.output}`);
  await mkdir(folder, { recursive: true });
  const session = await launchWithSidenote('chromium');
  try {
    await shootCard(session, '1-card', 'lamotrigine', 'light');
    await shootPopup(session, '2-popup');
    await shootLookUp(session, '3-look-up');
    await shootOptions(session, '4-options');
    await shootCard(session, '5-dark', 'drowsiness', 'dark');
  } finally {
    await session.close();
  }
}

takeStoreScreenshots().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
