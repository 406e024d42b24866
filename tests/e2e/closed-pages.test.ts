import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserChoices, browserChoices } from '../harness/browser-choices.ts';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { openNumbered, openPopup, type Popup } from '../harness/open-popup.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const html = '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine treats epilepsy.</p>';
/** One page with the words “About lamotrigine”; browsers mend what is missing in it. */
const pdf = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>> endobj
4 0 obj <</Length 50>> stream
BT /F 18 Tf 20 50 Td (About lamotrigine) Tj ET
endstream endobj
trailer <</Root 1 0 R>>`;
const picture = '<svg xmlns="http://www.w3.org/2000/svg"><text y="20">lamotrigine</text></svg>';

const browserPages = { chromium: 'chrome://version/', firefox: 'about:support' };
const stores = {
  chromium: 'https://chromewebstore.google.com/category/extensions',
  firefox: 'https://addons.mozilla.org/en-US/firefox/',
};

describe.each(['chromium', 'firefox'] as const)('the popup on pages that are closed to it, in %s', (kind) => {
  const stage = setStage(kind, { '/leaflet.pdf': pdf, '/picture.svg': picture, '/a.html': html });
  let opened: Page[] = [];
  let folder: string;
  let file: string;
  let choices: BrowserChoices;

  beforeAll(async () => {
    choices = await browserChoices(stage.session);
    folder = await mkdtemp(join(tmpdir(), 'sidenote-pages-'));
    file = pathToFileURL(join(folder, 'a.html')).href;
    await writeFile(join(folder, 'a.html'), html);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  afterEach(async () => {
    for (const page of opened) await page.close();
    opened = [];
  });

  async function open(url: string): Promise<{ page: Page; popup: Popup }> {
    const { page, tab } = await openNumbered(stage.session, url);
    const popup = await openPopup(stage.session, tab);
    opened.push(popup.page, page);
    return { page, popup };
  }
  /** Waits for a tab whose address matches, and closes it. */
  const newTab = (address: RegExp) =>
    waitUntil(async () => {
      for (const page of await stage.session.browser.pages()) {
        const url = await page.evaluate(() => location.href).catch(() => '');
        if (!address.test(url)) continue;
        await page.close();
        return true;
      }
      return false;
    }, `No tab at ${address} was opened`);
  /** The look-up is there on every kind of tab. */
  async function looksUp({ page }: Popup) {
    await page.type('[role=combobox]', 'Keppra');
    await page.waitForSelector('[role=option]');
  }

  it('says that a page is the browser’s own, and still looks words up', async () => {
    const { popup } = await open(browserPages[kind]);
    await popup.waitForSentence(/^This page belongs to your browser or to an extension\./);
    expect(await popup.mend()).toBeUndefined();
    expect(await popup.switch()).toMatchObject({ on: false, disabled: true });
    await looksUp(popup);
  });

  it('says that a page is a store, which is known by its address', async () => {
    const { page, popup } = await open('about:blank');
    // Without a network the store cannot be reached; the tab has its address all the same.
    await page.goto(stores[kind], { waitUntil: [] }).catch(() => {});
    await popup.waitForSentence(/^This is a store for extensions\./);
    expect(await popup.mend()).toBeUndefined();
    expect(await popup.switch()).toMatchObject({ on: false, disabled: true });
    await looksUp(popup);
  });

  it('says that a PDF file cannot be read, and opens what checks its text', async () => {
    const { popup } = await open(`${stage.origin}/leaflet.pdf`);
    await popup.waitForSentence(/^This is a PDF file\. .* You can copy its text and check that\.$/);
    expect(await popup.mend()).toBe('Check a text');
    await popup.page.click('.mend');
    await newTab(/\/check\.html$/);
  });

  it('says that a picture has no text that it can read', async () => {
    const { popup } = await open(`${stage.origin}/picture.svg`);
    await popup.waitForSentence(/^This is not a web page with text that Sidenote can read\./);
    expect(await popup.mend()).toBeUndefined();
  });

  it('says that the browser keeps files from it, and where that is decided', async () => {
    await choices.allowFiles(false);
    const { popup } = await open(file);
    await popup.waitForSentence(/“Allow access to file URLs”/);
    expect(await popup.mend()).toBe('Open the browser’s settings for Sidenote');
    await popup.page.click('.mend');
    if (kind === 'chromium') await newTab(/^chrome:\/\/extensions\/\?id=/);
    // Firefox opens that page for nobody.
    else await popup.page.waitForFunction(() => document.body.innerText.includes('among its extensions'));
  });

  it('works on a file once files are allowed; that has no host for a rule, and can be paused', async () => {
    await choices.allowFiles(true);
    const { page, popup } = await open(file);
    await popup.waitForSentence(/^On\. 2 terms/);
    await waitForMarks(page, { atLeast: 2 });
    expect(await popup.switch()).toMatchObject({ disabled: true });
    await popup.page.click('.pause');
    await waitUntil(async () => (await markedTerms(page)).length === 0, 'The file keeps its marks');
    await popup.waitForSentence(/^Paused for this tab\.$/);
  });

  it('says that the browser keeps sites from it, on each page; allowed again, it begins there without a reload', async () => {
    const { page, popup } = await open(`${stage.origin}/a.html`);
    await waitForMarks(page, { atLeast: 2 });
    await choices.allowSites(false);
    await page.reload();
    await popup.waitForSentence(/^Your browser keeps (this site|sites) from Sidenote until you allow/);
    expect(await popup.mend()).toMatch(/^Allow on (this site|sites)$/);
    expect(await markedTerms(page)).toEqual([]);
    await looksUp(popup);
    await choices.allowSites(true);
    await waitForMarks(page, { atLeast: 2 });
    await popup.waitForSentence(/^On\./);
  });
});
