import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe-violations.ts';
import { openUrl } from '../harness/launch-with-sidenote.ts';
import { waitForMarks } from '../harness/marked-terms.ts';
import { openWithPopup } from '../harness/open-popup.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

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
  let popup: Page;
  const stage = setStage('chromium', { '/a.html': html });
  beforeAll(async () => {
    const opened = await openWithPopup(stage.session, `${stage.origin}/a.html`);
    await waitForMarks(opened.page);
    popup = opened.popup;
    await popup.setViewport({ width: 320, height: 640 });
    await popup.setBypassCSP(true);
  });

  async function faults(scheme: 'light' | 'dark'): Promise<string[]> {
    await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return axeViolations(popup);
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
    await openUrl(popup, stage.session.extensionUrl('check.html'));
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
