import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithSidenote } from '../harness/launch-with-sidenote.ts';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { type Server, serve } from '../harness/serve.ts';
import { waitUntil } from '../harness/wait-until.ts';

const html = '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine treats epilepsy.</p></html>';

/** The switch names the site before it is known how things stand there, and can be turned only then. */
const ready = '[role=switch]:enabled';

/** What both browsers' extension pages have; the tests call it where the extension's own code would. */
declare const chrome: {
  action: { openPopup(): Promise<void> };
  extension: { getViews(about: object): Window[] };
};

describe('the popup of the toolbar', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ '/a.html': html });
  });
  afterAll(() => server.close());

  it('speaks of the tab in front and turns its site off, in chromium', async () => {
    const session = await launchWithSidenote('chromium');
    try {
      const page = await session.newPage(`${server.origin}/a.html`);
      await waitForMarks(page, { atLeast: 2 });
      await page.bringToFront();
      const worker = await session.browser
        .waitForTarget((target) => target.url().startsWith(session.extensionUrl('background')))
        .then((target) => target.worker());
      await worker?.evaluate(() => chrome.action.openPopup());
      const popup = await session.browser
        .waitForTarget((target) => target.url() === session.extensionUrl('popup.html'))
        .then((target) => target.asPage());
      await popup.waitForFunction(
        (ask) => document.querySelector(ask)?.textContent === 'Sidenote on 127.0.0.1',
        {},
        ready,
      );
      expect(await popup.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
      await popup.click('[role=switch]');
      await waitUntil(async () => (await markedTerms(page)).length === 0, 'the page keeps its marks');
    } finally {
      await session.close();
    }
  });

  it('speaks of the tab in front and turns its site off, in firefox', async () => {
    const session = await launchWithSidenote('firefox');
    try {
      const page = await session.newPage(`${server.origin}/a.html`);
      await waitForMarks(page, { atLeast: 2 });
      const extension = await session.newPage(session.extensionUrl('options.html'));
      await page.bringToFront();
      await openFirefoxPopup(extension);
      const inPopup = (ask: string) =>
        extension.evaluate((ask) => {
          const [view] = chrome.extension.getViews({ type: 'popup' });
          const found = view?.document.querySelector<HTMLElement>(ask);
          return found === null || found === undefined ? undefined : (found.textContent ?? '');
        }, ask);
      await waitUntil(
        async () => (await inPopup(ready)) === 'Sidenote on 127.0.0.1',
        async () => `the popup says: ${await inPopup('body')}`,
      );
      await extension.evaluate(() => {
        const [view] = chrome.extension.getViews({ type: 'popup' });
        view?.document.querySelector<HTMLElement>('[role=switch]')?.click();
      });
      await waitUntil(async () => (await markedTerms(page)).length === 0, 'the page keeps its marks');
    } finally {
      await session.close();
    }
  });
});

async function openFirefoxPopup(extension: Page): Promise<void> {
  await extension.evaluate(() => chrome.action.openPopup());
  await waitUntil(
    () => extension.evaluate(() => chrome.extension.getViews({ type: 'popup' }).length > 0),
    'no popup opened',
  );
}
