import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { moveOnto } from '../harness/move-onto.ts';
import { openOptions } from '../harness/open-options.ts';
import { waitForCard } from '../harness/read-card.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const body =
  '<h1>Notes</h1><p id="plain">My dry <b>mouth</b> and a zebrafish, zebrafishes too.</p>' +
  '<p contenteditable>zebrafish</p><code>zebrafish</code><p hidden>zebrafish</p><p>Йод помогает.</p>';

describe.each(['chromium', 'firefox'] as const)('own terms in %s', (kind) => {
  let options: Page;
  let page: Page;
  let before: string;

  const stage = setStage(kind, {
    '/': '',
    '/a.html': `<!doctype html><html lang="en"><title>Page</title>${body}`,
    '/ours.html':
      '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine treats epilepsy. A skin rash may follow.</p>',
  });
  beforeAll(async () => {
    page = stage.page;
    await page.goto(`${stage.origin}/a.html`);
    options = await openOptions(stage.session);
  });

  const marked = async (place = page) =>
    (await markedTerms(place)).map(({ role, text }) => `${role}: ${text}`);
  const waitForTexts = (expected: readonly string[], place = page) =>
    waitUntil(
      async () => JSON.stringify(await marked(place)) === JSON.stringify(expected),
      async () => `not ${expected} but ${await marked(place)}`,
    );
  const htmlOf = () => page.evaluate(() => document.documentElement.outerHTML);
  const add = async (text: string, note = '') => {
    await options.bringToFront();
    await options.type('#new-text', text);
    if (note !== '') await options.type('#new-note', note);
    await options.click('.own > form button');
    await options.waitForSelector(`[aria-label="Change: ${text}"]`);
  };
  const press = (label: string) =>
    options.$eval(`[aria-label="${label}"]`, (found) => found instanceof HTMLElement && found.click());

  it('are off pages until the warning was accepted', async () => {
    before = await htmlOf();
    await add('dry mouth', 'since May');
    await add('zebrafish');
    await add('йод');
    expect(await marked()).toEqual([]);
    const warning = await options.$eval('.own > .check input', (box) => {
      const id = box.getAttribute('aria-describedby') ?? '';
      return document.getElementById(id)?.textContent ?? '';
    });
    expect(warning).toMatch(/could notice/);
    await options.click('.own > .check input');
    await waitForTexts(['own: dry mouth', 'own: zebrafish', 'own: Йод']);
    expect(await htmlOf()).toBe(before);
  });

  it('show a card with the reader’s note, which claims nothing of the article', async () => {
    await page.bringToFront();
    await moveOnto(page, 'zebrafish');
    const bare = await waitForCard(page, 'zebrafish');
    expect(bare.text).toMatch(/Your own term/);
    await page.keyboard.press('Escape');
    await moveOnto(page, 'dry mouth');
    const card = await waitForCard(page, 'dry mouth');
    expect(card.text).toMatch(/Your note\s*since May/);
    expect(card.text).not.toMatch(/unsigned/);
    await page.keyboard.press('Escape');
  });

  it('follow a change, a switch and a removal on an open page', async () => {
    await press('Remove: йод');
    await waitForTexts(['own: dry mouth', 'own: zebrafish']);
    await options.$$eval('.own-said button', ([undo]) => undo?.click());
    await waitForTexts(['own: dry mouth', 'own: zebrafish', 'own: Йод']);
    await options.$eval('.own-term:nth-child(2) input', (box) => box instanceof HTMLElement && box.click());
    await waitForTexts(['own: dry mouth', 'own: Йод']);
    await options.$eval('.own-term:nth-child(2) input', (box) => box instanceof HTMLElement && box.click());
    await press('Change: zebrafish');
    await options.waitForSelector('#change-text');
    await options.$$eval('.own-term form input[type=checkbox]', ([whole]) => {
      if (whole instanceof HTMLElement) whole.click();
    });
    await options.$eval('.own-term form', (form) => form instanceof HTMLFormElement && form.requestSubmit());
    await waitForTexts(['own: dry mouth', 'own: zebrafish', 'own: zebrafish', 'own: Йод']);
  });

  it('leave the glossary’s marks as they are, and lie over shorter ones', async () => {
    const ours = await stage.session.newPage(`${stage.origin}/ours.html`);
    await waitForMarks(ours, { atLeast: 3 });
    await add('treats epilepsy');
    await waitForTexts(['medicine: Lamotrigine', 'own: treats epilepsy', 'side-effect: skin rash'], ours);
    await ours.close();
  });

  it('leave no trace once they are off', async () => {
    await options.bringToFront();
    await options.click('.own > .check input');
    await waitForTexts([]);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    expect(await htmlOf()).toBe(before);
  });
});
