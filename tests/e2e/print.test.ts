import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { inkedInPdf } from '../harness/inked-in-pdf.ts';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { openPopup } from '../harness/open-popup.ts';
import { tabId } from '../harness/read-card.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const html =
  '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine treats epilepsy. It may cause a skin rash.</p>';

describe.each(['chromium', 'firefox'] as const)('on paper, in %s', (kind) => {
  const stage = setStage(kind, { '/a.html': html, '/b.html': html }, { withExtensionPage: true });
  const printed = async (page: Page) => inkedInPdf(await page.pdf());
  const open = async (path: string) => {
    await stage.page.goto(`${stage.origin}/${path}`);
    await waitForMarks(stage.page, { atLeast: 3 });
  };
  /** The page as it would be printed without Sidenote. */
  const bare = async () => {
    await stage.extension.storeSettings({ version: 1, on: false });
    await waitUntil(async () => (await markedTerms(stage.page)).length === 0, 'The page keeps its marks');
    const drawn = await printed(stage.page);
    await stage.extension.clearStorage();
    return drawn;
  };

  it('a page looks as it does without Sidenote', async () => {
    await open('a.html');
    const drawn = await printed(stage.page);
    expect(drawn).not.toEqual([]);
    expect(drawn).toEqual(await bare());
  });

  it('marks are there where the reader wants them', async () => {
    // Firefox prints no highlights, only elements.
    const painter = kind === 'firefox' ? 'elements' : 'highlight';
    await open('a.html');
    const without = await bare();
    await stage.extension.storeSettings({
      version: 1,
      printMarks: true,
      sites: { '127.0.0.1': { on: true, painter } },
    });
    await open('b.html');
    // Colours that are not on the bare page.
    await waitUntil(
      async () => (await printed(stage.page)).some((ink) => !without.includes(ink)),
      async () => `Printed is ${await printed(stage.page)}, as without marks`,
    );
    await stage.extension.clearStorage();
  });

  it('elements are not to be seen either, unless the reader wants them', async () => {
    await open('a.html');
    const without = await bare();
    await stage.extension.storeSettings({
      version: 1,
      sites: { '127.0.0.1': { on: true, painter: 'elements' } },
    });
    await open('b.html');
    await stage.page.waitForSelector('mark[data-sidenote]');
    expect(await printed(stage.page)).toEqual(without);
    await stage.extension.clearStorage();
  });

  it('prints no marks', async () => {
    const { page, record } = stage;
    await open('a.html');
    const look = () => page.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: 500, height: 80 } });
    const onScreen = await look();
    // The words as they look without any mark.
    const plain = async () => {
      await page.evaluate(() => CSS.highlights.clear());
      return look();
    };
    if (kind === 'chromium') {
      await page.emulateMediaType('print');
      const onPaper = await look();
      await page.emulateMediaType();
      expect(await look()).toBe(onScreen);
      const bare = await plain();
      expect(onPaper).toBe(bare);
      expect(onPaper).not.toBe(onScreen);
    } else {
      // Its driver emulates no paper, and it prints no highlights: the style sheet must say so all the same.
      expect(await plain()).not.toBe(onScreen);
    }
    expect(await record.errors()).toEqual([]);
  });

  // Firefox’ driver emulates no paper.
  if (kind === 'chromium')
    it('the questions for a doctor stand alone', async () => {
      await open('a.html');
      const { page, waitForSentence } = await openPopup(stage.session, await tabId(stage.page));
      await waitForSentence(/^On\./);
      await page.waitForSelector('.page-entry');
      await page.click('.page > button');
      await page.waitForSelector('.questions');
      await page.evaluate(() => {
        globalThis.print = () => document.body.setAttribute('data-printed', '');
      });
      await (await page.waitForSelector('.questions-actions button:last-child'))?.click();
      await page.waitForSelector('[data-printed]');
      await page.emulateMediaType('print');
      const text = await page.evaluate(() => document.body.innerText);
      expect(text).toMatch(/^Questions for my doctor/);
      expect(text).toMatch(/Ask about: .*rash/i);
      const controls = await page.$$eval(
        'button, input',
        (all) => all.filter((each) => each.checkVisibility()).length,
      );
      expect(controls).toBe(0);
      await page.close();
    });
});
