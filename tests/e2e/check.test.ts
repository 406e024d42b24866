import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { waitUntil } from '../harness/wait-until.ts';

const text = 'Lamotrigine may cause a skin rash.\nTell your doctor at once.';

describe.each(['chromium', 'firefox'] as const)('checking a text in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchWithSidenote(kind, { cardReader: false });
    page = await session.newPage(session.extensionUrl('check.html'));
  });
  afterAll(() => session?.close());

  const marked = () => page.$$eval('mark[data-sidenote]', (all) => all.map(({ textContent }) => textContent));

  it('marks it in elements, the reader’s text alone, and shows a card', async () => {
    await page.waitForSelector('textarea');
    await page.type('textarea', text);
    await page.click('.main-button');
    await waitUntil(async () => (await marked()).includes('Lamotrigine'), 'no word is marked');
    expect(await page.$$eval('.text p', (all) => all.map(({ textContent }) => textContent))).toEqual(
      text.split('\n'),
    );
    expect(await page.$$eval('mark', (all) => all.every((each) => each.closest('.text') !== null))).toBe(
      true,
    );
    await waitUntil(
      () =>
        page.$eval('[role=status]', (told) =>
          /^\d+ terms found in \d+ places\.$/.test(told.textContent ?? ''),
        ),
      'nothing is told of what was found',
    );
    await page.hover('mark[data-sidenote=medicine]');
    await page.waitForSelector('sidenote-card');
    await page.keyboard.press('Escape');
  });

  it('stores nothing of it', async () => {
    const stored = await page.evaluate(
      'Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)]).then(JSON.stringify)',
    );
    expect(String(stored)).not.toMatch(/lamotrigine|skin rash/i);
  });

  const set = (settings: object) =>
    page.evaluate(
      `chrome.storage.local.get('settings').then(({ settings }) =>
        chrome.storage.local.set({ settings: { version: 1, ...settings, ...${JSON.stringify(settings)} } }))`,
    );

  it('follows the reader’s settings at once, and is on where sites are not', async () => {
    await set({ on: false, markStyle: 'dotted', untrackedEntries: ['lamotrigine'] });
    await waitUntil(async () => !(await marked()).includes('Lamotrigine'), 'a word that is off stays marked');
    expect(await marked()).not.toEqual([]);
    expect(
      await page.$$eval('mark', (all) => all.every(({ dataset }) => dataset.sidenoteStyle === 'dotted')),
    ).toBe(true);
    await set({ on: true, markStyle: 'both', untrackedEntries: [] });
    await waitUntil(async () => (await marked()).includes('Lamotrigine'), 'a word that is on is not marked');
  });

  it('marks own terms, which no site can see here', async () => {
    const own = () =>
      page.$$eval('mark[data-sidenote=own]', (all) => all.map(({ textContent }) => textContent));
    const options = await session.newPage(session.extensionUrl('options.html'));
    await options.waitForSelector('#new-text');
    await options.type('#new-text', 'doctor');
    await options.click('.own > .own-form button');
    await options.waitForSelector('[aria-label="Change: doctor"]');
    await page.bringToFront();
    await waitUntil(async () => (await own()).join() === 'doctor', 'the own term is not marked');
    expect(await marked()).toContain('Lamotrigine');
    await options.$eval(
      '[aria-label="Remove: doctor"]',
      (found) => found instanceof HTMLElement && found.click(),
    );
    await waitUntil(async () => (await own()).length === 0, 'the own term stays marked');
    expect(await page.$eval('.text', ({ textContent }) => textContent)).toBe(text.replace('\n', ''));
    await options.close();
  });

  it('takes the marks away with the text', async () => {
    await page.click('[type=reset]');
    await waitUntil(async () => (await marked()).length === 0, 'marks stay');
  });
});
