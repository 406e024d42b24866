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
    await page.click('[type=reset]');
    await waitUntil(async () => (await marked()).length === 0, 'marks stay');
  });
});
