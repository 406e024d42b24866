import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard } from '../harness/click-in-card.ts';
import type { ExtensionPage } from '../harness/extension-page.ts';
import type { Session } from '../harness/launch-with-sidenote.ts';
import { lookUpSelection } from '../harness/look-up-selection.ts';
import { settledMarks, waitForMarks } from '../harness/marked-terms.ts';
import { moveOnto } from '../harness/move-onto.ts';
import { readCard, waitForCard, waitForNoCard } from '../harness/read-card.ts';
import type { ErrorRecord } from '../harness/record-errors.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const plain = `<!doctype html><html lang="en"><title>A diary</title>
<p>They gave me <b id="brand">Lamictal</b>, or <b id="misspelt">levitiracetam</b>.</p>
<p id="two">keppra and hair loss</p><p id="other">lamivudine</p><p id="nothing">a sunny day</p>
<input id="field" value="topiramate" aria-label="Note">`;

const marked = `<!doctype html><html lang="en"><title>About lamotrigine</title>
<p>Lamotrigine treats <span id="word">epilepsy</span>.</p>`;

describe.each(['chromium', 'firefox'] as const)('looking up selected words in %s', (kind) => {
  let session: Session;
  let extension: ExtensionPage;
  let page: Page;
  let record: ErrorRecord;

  const stage = setStage(kind, { '/plain.html': plain, '/marked.html': marked }, { withExtensionPage: true });

  beforeAll(async () => {
    ({ session, page, record, extension } = stage);
  });
  afterEach(async () => {
    await extension.clearStorage();
    expect(await record.errors()).toEqual([]);
  });

  const open = (path: string) => page.goto(`${stage.origin}/${path}`);
  const close = async () => {
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  };

  it('opens the entry beside the selection, with the focus in it, and Escape gives it back', async () => {
    await open('plain.html');
    await page.focus('#field');
    await lookUpSelection(session, page, '#brand');
    // The mark under the pointer may have opened its card before.
    const card = await waitUntil(async () => {
      const shown = await readCard(page);
      return shown?.focused === 'Lamotrigine' && shown;
    }, 'No card has the focus');
    expect(card.text).toContain('The source article names no medicine.');
    const words = await page.$eval('#brand', (brand) => brand.getBoundingClientRect().toJSON());
    const { x, y, width, height } = card.box;
    const covers = x < words.right && x + width > words.x && y < words.bottom && y + height > words.y;
    expect(covers).toBe(false);
    expect(card.controls.map(({ name }) => name)).not.toContain('Not this meaning');
    await close();
  });

  it('suggests for a misspelt name, and never opens a guess by itself', async () => {
    await open('plain.html');
    await lookUpSelection(session, page, '#misspelt');
    const card = await waitForCard(page, '“levitiracetam”');
    expect(card.text).toContain('Check the name on the box.');
    await clickInCard(page, 'Did you mean levetiracetam?');
    await waitForCard(page, 'Levetiracetam');
    await clickInCard(page, 'Back to “levitiracetam”');
    await waitForCard(page, '“levitiracetam”');
    await close();
  });

  it('lets choose where several entries are named', async () => {
    await open('plain.html');
    await lookUpSelection(session, page, '#two');
    const { controls } = await waitForCard(page, '“keppra and hair loss”');
    expect(controls.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Hair loss', 'Keppra Levetiracetam']),
    );
    await close();
  });

  it.each([
    ['#other', '“lamivudine”', 'It is another medicine.'],
    ['#nothing', '“a sunny day”', 'Nothing found.'],
  ])('says so where nothing fits: %s', async (selector, name, said) => {
    await open('plain.html');
    await lookUpSelection(session, page, selector);
    expect((await waitForCard(page, name)).text).toContain(said);
    await close();
  });

  it('works for words in a text field', async () => {
    await open('plain.html');
    await lookUpSelection(session, page, '#field');
    await waitForCard(page, 'Topiramate');
    await close();
  });

  it('works where Sidenote is off, and leaves the page as it was', async () => {
    await extension.storeSettings({ version: 1, on: false });
    await open('marked.html');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await lookUpSelection(session, page, '#word');
    await waitForCard(page, 'Epileptic seizures');
    await close();
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await settledMarks(page)).toEqual([]);
  });

  it('takes the place of the card of a mark, and the other way round', async () => {
    await open('marked.html');
    await waitForMarks(page, { atLeast: 2 });
    const count = () => page.evaluate(() => document.querySelectorAll('sidenote-card').length);
    await moveOnto(page, 'lamotrigine');
    await waitForCard(page, 'lamotrigine');
    await lookUpSelection(session, page, '#word');
    await waitForCard(page, 'Epileptic seizures');
    expect(await count()).toBe(1);
    // The reader works with it: a pointer on a mark leaves it alone.
    await moveOnto(page, 'epilepsy');
    const { x, y } = await moveOnto(page, 'lamotrigine');
    await page.mouse.click(x, y);
    await waitUntil(async () => (await readCard(page))?.name === 'Lamotrigine', 'The mark has no card');
    expect(await count()).toBe(1);
    await close();
  });

  it('opens the entry in the glossary, in a tab of its own', async () => {
    await open('plain.html');
    await lookUpSelection(session, page, '#brand');
    await waitForCard(page, 'Lamotrigine');
    await clickInCard(page, 'Open in glossary');
    const address = session.extensionUrl('popup.html?entry=lamotrigine');
    await waitUntil(async () => {
      for (const each of await session.browser.pages()) {
        // Firefox' driver does not tell the addresses of extension pages.
        const shown = await each
          .evaluate(() => [location.href, document.querySelector('.entry-name')?.textContent])
          .catch(() => []);
        if (shown[0] === address && shown[1] === 'Lamotrigine') return true;
      }
      return false;
    }, 'No tab shows the entry');
  });
});
