import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithSidenote, openUrl, type Session } from '../harness/launch-with-sidenote.ts';
import { waitForMarks } from '../harness/marked-terms.ts';
import { openWithPopup } from '../harness/open-popup.ts';
import { type Server, serve } from '../harness/serve.ts';
import { waitUntil } from '../harness/wait-until.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const html =
  '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine treats epilepsy. It may cause a skin rash.</p>';

/** What stands in the storage, and what the popup says then. */
const states = [
  ['on', {}, /^On\. \d terms/],
  ['off here', { sites: { '127.0.0.1': { on: false, painter: 'highlight' } } }, /^Off on/],
  ['off everywhere', { on: false }, /off everywhere/],
  ['not chosen', { sitesMode: 'chosen' }, /chosen sites only/],
] as const;

describe('the popup’s looks', () => {
  let server: Server;
  let session: Session;
  let popup: Page;
  beforeAll(async () => {
    server = await serve({ '/a.html': html });
    session = await launchWithSidenote('chromium');
    const opened = await openWithPopup(session, `${server.origin}/a.html`);
    await waitForMarks(opened.page);
    popup = opened.popup;
    await popup.setViewport({ width: 320, height: 640 });
    await popup.setBypassCSP(true);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function faults(scheme: 'light' | 'dark'): Promise<unknown> {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await popup.evaluate(axe);
    return popup.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    );
  }
  const waitForStatus = (words: RegExp) =>
    waitUntil(
      () =>
        popup.$eval(
          '.status',
          (found, source) => new RegExp(source).test(found.textContent ?? ''),
          words.source,
        ),
      `the popup never said ${words}`,
    );
  const isNarrow = () => popup.evaluate('document.documentElement.scrollWidth <= innerWidth');

  it.each(states)('hold to the rules in both schemes at 320 px: %s', async (name, settings, words) => {
    await popup.evaluate(
      `chrome.storage.local.set({ settings: ${JSON.stringify({ version: 1, ...settings })} })`,
    );
    await waitForStatus(words);
    for (const scheme of ['light', 'dark'] as const) {
      expect(await faults(scheme)).toEqual([]);
      if (process.env.SHOTS)
        await popup.screenshot({ path: `${process.env.SHOTS}/${name}-${scheme}.png` as const });
    }
    expect(await isNarrow()).toBe(true);
    const buttons = await popup.$$eval('.site > button', (all) =>
      all.filter((each) => each.getClientRects().length > 0).map(({ textContent }) => textContent),
    );
    expect(buttons).toHaveLength(name === 'on' || name === 'off everywhere' ? 2 : 1);
  });

  it('hold to them during a pause, with a reason open, and in the questions', async () => {
    await popup.evaluate('chrome.storage.local.clear()');
    await waitForStatus(/^On\. \d/);
    await popup.click('summary');
    expect(await faults('light')).toEqual([]);
    await popup.click('.page > button');
    await popup.waitForSelector('.questions');
    for (const scheme of ['light', 'dark'] as const) {
      expect(await faults(scheme)).toEqual([]);
      if (process.env.SHOTS)
        await popup.screenshot({ path: `${process.env.SHOTS}/questions-${scheme}.png` as const });
    }
    expect(await isNarrow()).toBe(true);
    await popup.click('.back');
    await popup.click('.pause');
    await waitForStatus(/^Paused/);
    for (const scheme of ['light', 'dark'] as const) expect(await faults(scheme)).toEqual([]);
  });

  it('hold to them on the page that checks a text', async () => {
    await openUrl(popup, session.extensionUrl('check.html'));
    await popup.type('textarea', 'Lamotrigine may cause a skin rash.');
    await popup.click('.main-button');
    await popup.waitForSelector('mark');
    for (const scheme of ['light', 'dark'] as const) {
      expect(await faults(scheme)).toEqual([]);
      if (process.env.SHOTS)
        await popup.screenshot({ path: `${process.env.SHOTS}/check-${scheme}.png` as const });
    }
    expect(await isNarrow()).toBe(true);
  });
});
