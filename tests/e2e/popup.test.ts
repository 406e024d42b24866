import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { openUrl } from '../harness/launch-with-sidenote.ts';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { openWithPopup } from '../harness/open-popup.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const page =
  '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine and levetiracetam treat epilepsy. Lamotrigine may cause a skin rash.</p>';
const withFrame = `${page}<iframe src="/frame.html"></iframe>`;

describe.each(['chromium', 'firefox'] as const)('the popup in %s', (kind) => {
  let tabs: Page[] = [];

  const stage = setStage(kind, { '/a.html': page, '/b.html': withFrame, '/frame.html': page });
  afterEach(async () => {
    for (const tab of tabs) await tab.close();
    tabs = [];
  });

  async function open(path: string) {
    const opened = await openWithPopup(stage.session, `${stage.origin}${path}`);
    tabs.push(opened.popup, opened.page);
    return opened;
  }
  const textOf = (place: Page, selector: string) =>
    place.$$eval(selector, (found) => found.map((element) => element.textContent ?? ''));
  const entryIsOpen = async (popup: Page) => (await popup.$('.entry')) !== null;
  const waitForText = (place: Page, selector: string, words: RegExp) =>
    waitUntil(
      async () => (await textOf(place, selector)).find((text) => words.test(text)),
      async () => `${selector} never said ${words}: ${await textOf(place, 'body')}`,
    );

  it('turns a site off and on in all its tabs and frames, without a reload', async () => {
    const other = await stage.session.newPage(`${stage.origin}/b.html`);
    tabs.push(other);
    const { page: front, popup } = await open('/a.html');
    const frame = await waitUntil(
      () => other.frames().find((each) => each.url().endsWith('/frame.html')),
      'no frame',
    );
    const places = [front, other, frame];
    for (const place of places) await waitForMarks(place);
    await waitForText(popup, '[role=switch]', /Sidenote on 127\.0\.0\.1/);
    await waitForText(popup, '[role=status]', /^On\./);

    await popup.click('[role=switch]');
    for (const place of places) {
      await waitUntil(async () => (await markedTerms(place)).length === 0, `${place.url()} keeps its marks`);
    }
    expect(await popup.$eval('[role=switch]', (found) => found.getAttribute('aria-checked'))).toBe('false');

    await popup.click('[role=switch]');
    for (const place of places) await waitForMarks(place);
  });

  it('pauses one tab with its frames, also those that come later, and leaves other tabs marked', async () => {
    const other = await stage.session.newPage(`${stage.origin}/a.html`);
    tabs.push(other);
    const { page: front, popup } = await open('/b.html');
    await waitForMarks(front);
    await waitForText(popup, '[role=status]', /^On\./);
    await popup.click('.pause');
    await waitUntil(async () => (await markedTerms(front)).length === 0, 'the tab keeps its marks');
    await waitForText(popup, '[role=status]', /^Paused for this tab/);
    await front.reload();
    await waitForText(popup, '[role=status]', /^Paused for this tab/);
    expect(await markedTerms(front)).toEqual([]);
    await waitForMarks(other);
    await popup.click('.mend');
    await waitForMarks(front);
    await waitForText(popup, '[role=status]', /^On\./);
  });

  it('goes to a term, which stands out for a moment, and has it back in its own look', async () => {
    const { page: front, popup } = await open('/a.html');
    const before = (await waitForMarks(front)).map(({ name }) => name);
    await popup.waitForSelector('.page-entry');
    await popup.click('.page-entry');
    await waitUntil(
      async () => (await markedTerms(front)).some(({ name }) => name.endsWith('-called-out')),
      'no word stands out',
    );
    await waitUntil(async () => {
      const now = (await markedTerms(front)).map(({ name }) => name);
      return JSON.stringify(now) === JSON.stringify(before);
    }, 'the word does not look as before');
  });

  it('lists what is on the page with counts', async () => {
    const { popup } = await open('/a.html');
    await waitForText(popup, '[aria-label="On this page"]', /Lamotrigine2/i);
  });

  it('finds a brand and shows its medicine', async () => {
    const { popup } = await open('/a.html');
    await popup.type('[role=combobox]', 'Keppra');
    await waitForText(popup, '[role=option]', /Levetiracetam/i);
    await popup.keyboard.press('Enter');
    await waitForText(popup, '.entry-name', /levetiracetam/i);
    expect((await textOf(popup, '.entry')).join()).toMatch(/not medical advice/i);
  });

  it('says that a look-alike is not in the glossary', async () => {
    const { popup } = await open('/a.html');
    await popup.type('[role=combobox]', 'Lamisil');
    await waitForText(popup, '.search [role=status]', /not in this glossary/);
    await popup.keyboard.press('Enter');
    expect(await entryIsOpen(popup)).toBe(false);
  });

  it('never opens a guess with Enter', async () => {
    const { popup } = await open('/a.html');
    await popup.type('[role=combobox]', 'levitiracetam');
    await waitForText(popup, '[role=option]', /Did you mean/);
    await waitForText(popup, '.search [role=status]', /Check the name on the box/);
    await popup.keyboard.press('Enter');
    expect(await entryIsOpen(popup)).toBe(false);
  });

  it('says where Sidenote cannot run', async () => {
    const { popup } = await open('/a.html');
    const own: unknown = await popup.evaluate('chrome.tabs.getCurrent().then(({ id }) => id)');
    await openUrl(popup, stage.session.extensionUrl(`popup.html?tab=${own}`));
    await waitForText(popup, '[role=status]', /belongs to your browser or to an extension/);
    await popup.goto(stage.session.extensionUrl('popup.html?tab=999999999'), { waitUntil: [] });
    await waitForText(popup, '[role=status]', /can’t run on this page/);
  });
});
