import type { CDPSession, Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { openNumbered, openPopup } from '../harness/open-popup.ts';
import { beNarrowPhone, pageFaults } from '../harness/page-faults.ts';
import { tabId } from '../harness/read-card.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const html =
  '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine treats epilepsy. It may cause a skin rash and a zebrafish.</p>';

/** With something in every list. */
const settings = {
  version: 1,
  sites: { 'a.very.long.name.of.a.site.example.org': { on: false, painter: 'elements' } },
  exceptions: [{ entry: 'epilepsy', text: 'fits', host: 'a.example' }],
  untrackedEntries: ['topiramate'],
};

// Firefox’ driver emulates neither phones nor colours.
describe('the extension’s pages at 320 px, by touch, in light, dark and forced colours', () => {
  const stage = setStage('chromium', { '/a.html': html });
  let page: Page;
  let devtools: CDPSession;

  beforeAll(async () => {
    await stage.page.goto(`${stage.origin}/a.html`);
    await waitForMarks(stage.page, { atLeast: 3 });
  });
  afterEach(() => page.close());

  async function open(path: string, ready: string) {
    page = await stage.session.newPage(stage.session.extensionUrl(path));
    await be(ready);
  }
  async function be(ready: string) {
    devtools = await beNarrowPhone(page);
    await page.waitForSelector(ready);
  }
  /** With a finger, where the control is now. */
  async function tap(selector: string) {
    const element = await page.waitForSelector(selector);
    await element?.evaluate((found) => found.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await element?.tap();
  }
  const expectNoFaults = async () => expect(await pageFaults(page, devtools)).toEqual([]);

  it('popup: the site, the words of the page, the look-up, an entry, the questions', async () => {
    const popup = await openPopup(stage.session, await tabId(stage.page));
    page = popup.page;
    await popup.waitForSentence(/^On\./);
    await be('.page-entry');
    await expectNoFaults();
    await tap('.page-reason summary');
    await expectNoFaults();
    await page.type('[role=combobox]', 'lam');
    await page.waitForSelector('[role=option]');
    await expectNoFaults();
    await tap('[role=option]');
    await page.waitForSelector('.entry-name');
    await expectNoFaults();
    await tap('.back');
    await page.$eval('[role=combobox]', (box) => {
      if (!(box instanceof HTMLInputElement)) return;
      box.value = '';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await tap('.page > button');
    await page.waitForSelector('.questions');
    await expectNoFaults();
    await tap('.back');
    await tap('[role=switch]');
    await waitUntil(async () => (await markedTerms(stage.page)).length === 0, 'The page keeps its marks');
    await popup.waitForSentence(/^Off on/);
    await expectNoFaults();
    await tap('[role=switch]');
    await waitForMarks(stage.page, { atLeast: 3 });
  });

  it('popup: on a page that it cannot read, and where a choice could not be kept', async () => {
    const { tab, page: closed } = await openNumbered(stage.session, 'chrome://version/');
    const popup = await openPopup(stage.session, tab);
    page = popup.page;
    await popup.waitForSentence(/^This page belongs to your browser/);
    await be('.notice');
    await expectNoFaults();
    await closed.close();
    await page.close();
    const other = await openPopup(stage.session, await tabId(stage.page));
    page = other.page;
    await other.waitForSentence(/^On\./);
    await be('.page-entry');
    await page.evaluate('chrome.storage.local.set = () => Promise.reject(new Error("The disk is gone"))');
    await tap('[role=switch]');
    await page.waitForSelector('.complaint:not(:empty)');
    await expectNoFaults();
  });

  it('options: with something in every list, nearly all of it unfolded', async () => {
    await open('options.html', 'main');
    await page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);
    await page.waitForSelector('.sites li');
    await page.type('#new-text', 'zebrafish');
    await tap('.own > form button');
    await page.waitForSelector('[aria-label="Change: zebrafish"]');
    // Of the thousands of spellings those of a few entries.
    await page.$$eval('details:not(.forms), li:nth-child(-n + 2) > .forms', (all) => {
      for (const each of all) if (each instanceof HTMLDetailsElement) each.open = true;
    });
    await expectNoFaults();
    await tap('[data-entry=gabapentin]');
    await tap('#mark-style-dotted');
    await waitUntil(async () => {
      const { settings } = (await page.evaluate('chrome.storage.local.get("settings")')) as {
        settings: { untrackedEntries: string[]; markStyle: string };
      };
      return settings.untrackedEntries.includes('gabapentin') && settings.markStyle === 'dotted';
    }, 'What was touched is not stored');
  });

  it('options: with what could not be read', async () => {
    await open('options.html', 'main');
    await page.evaluate("chrome.storage.local.set({ settings: { version: 1, dwell: 'long', on: 7 } })");
    await page.waitForSelector('.problems:not([hidden])');
    await expectNoFaults();
    await page.evaluate('chrome.storage.local.clear()');
    await page.waitForSelector('.problems[hidden]');
  });

  it('welcome', async () => {
    await open('welcome.html', 'main');
    await expectNoFaults();
  });

  it('checking a text: empty, and with its words marked', async () => {
    await open('check.html', 'textarea');
    await expectNoFaults();
    await page.type('textarea', 'Lamotrigine may cause a skin rash. Epilepsy.');
    await tap('.main-button');
    await page.waitForSelector('mark');
    await expectNoFaults();
  });

  it('the source: folded, and unfolded', async () => {
    await open('source.html', 'main');
    await expectNoFaults();
    await page.$$eval('details', (all) => {
      for (const each of all) each.open = true;
    });
    await expectNoFaults();
  });
});
