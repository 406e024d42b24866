import type { Page } from 'puppeteer-core';
import { markedTerms } from '../harness/marked-terms.ts';
import { moveOnto, movePointer } from '../harness/move-onto.ts';
import { waitForCard, waitForNoCard } from '../harness/read-card.ts';
import { traces } from '../harness/traces.ts';
import { waitUntil } from '../harness/wait-until.ts';

export const body = `<h1>A page</h1><p id=one>Side effects of <b>lamo</b>trigine: rash and dizziness.</p>
  <p id=two>Others take gabapentin.</p>`;

/** A page with words, and frames with words of their own. */
export const words = `<!doctype html><title>Words</title>${body}
    <iframe name=inner sandbox srcdoc="<p>Inside: zonisamide.</p>"></iframe>
    <iframe name=data src="data:text/html,<p>Inside: ethosuximide.</p>"></iframe>`;

/** Settings with Sidenote on for the site of the tests, and off. */
export const [on, off] = [true, false].map((here) => ({
  version: 1,
  on: true,
  sites: { '127.0.0.1': { on: here, painter: 'highlight' } },
}));

/** Settings with Sidenote on that lets elements mark. */
export const byElements = { version: 1, on: true, sites: { '127.0.0.1': { on: true, painter: 'elements' } } };

export const html = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** The role and the text of each mark. */
export const listed = async (page: Page) =>
  (await markedTerms(page)).map(({ role, text }) => `${role} ${text}`);

/** What is painted, by what the page can see of it. */
export const paint = (page: Page) =>
  page.evaluate(() => ({
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('sidenote')),
    sheets: document.adoptedStyleSheets.length,
    elements: document.querySelectorAll('[data-sidenote], [class*=sidenote], sidenote-card').length,
    lines: [...document.querySelectorAll('p')]
      .map((text) => getComputedStyle(text, '::highlight(sidenote-medicine)').textDecorationLine)
      .filter((line) => line !== 'none'),
  }));

/** Waits until none of the scripts in a page listens, observes or waits. */
export async function nothingRuns(page: Page): Promise<void> {
  await waitUntil(
    async () => JSON.stringify(await traces(page)) === '{}',
    async () => `There still runs ${JSON.stringify(await traces(page))}`,
  );
}

/** Opens the card of the second paragraph's word anew. */
export async function openCard(page: Page): Promise<void> {
  await movePointer(page, { x: 2, y: 2 });
  await waitForNoCard(page);
  await moveOnto(page, 'gabapentin');
  await waitForCard(page, 'gabapentin');
}
