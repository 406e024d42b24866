import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../harness/extension-page.ts';
import { markedTerms, settledMarks, waitForMarks } from '../harness/marked-terms.ts';
import { moveOnto, movePointer } from '../harness/move-onto.ts';
import { waitForCard, waitForNoCard } from '../harness/read-card.ts';
import type { ErrorRecord } from '../harness/record-errors.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** What the fixture's own script keeps. */
declare const seen: MutationRecord[];
declare const ownHighlight: Highlight;
declare const ownRange: StaticRange;
declare const ownSheet: CSSStyleSheet;

const fixture = join(import.meta.dirname, '../fixtures/marking');

describe.each(['chromium', 'firefox'] as const)('a page under marks in %s', (kind) => {
  let extension: ExtensionPage;
  let page: Page;
  let record: ErrorRecord;

  const stage = setStage(kind, fixture, { withExtensionPage: true });

  beforeAll(async () => {
    ({ page, record, extension } = stage);
    await page.goto(`${stage.origin}/`);
    await waitForMarks(page, { atLeast: 8 });
  });

  const whatSeen = () =>
    page.evaluate(() =>
      seen.map(({ type, target, addedNodes, removedNodes }) =>
        [type, target.nodeName, ...addedNodes, ...removedNodes]
          .map((part) => (typeof part === 'string' ? part : part.nodeName))
          .join(' ')
          .toLowerCase(),
      ),
    );

  const textOf = (selector: string) => page.$eval(selector, (element) => element.textContent);
  const words = async () => (await markedTerms(page)).map(({ text }) => text);

  it('sees no change of its document while it is marked', async () => {
    expect(await whatSeen()).toEqual([]);
  });

  it('sees the card’s host come and go, and nothing else', async () => {
    await moveOnto(page, 'topiramate');
    await waitForCard(page, 'topiramate');
    await movePointer(page, { x: 2, y: 2 });
    await waitForNoCard(page);
    const records = await whatSeen();
    expect(records.filter((each) => each !== 'attributes sidenote-card')).toEqual([
      'childlist html sidenote-card',
      'childlist html sidenote-card',
    ]);
    await page.evaluate(() => seen.splice(0));
  });

  it('keeps its own highlights and sheets as they are', async () => {
    const own = () =>
      page.evaluate(() => ({
        same: CSS.highlights.get('mine') === ownHighlight,
        ranges: ownHighlight.size,
        text: ownRange.startOffset === 0 && ownRange.endOffset === 2,
        sheet: document.adoptedStyleSheets[0] === ownSheet,
      }));
    expect(await own()).toEqual({ same: true, ranges: 1, text: true, sheet: true });
    await extension.storeSettings({ version: 1, on: false });
    await waitUntil(async () => (await markedTerms(page)).length === 0, 'Marks stayed');
    expect(await own()).toEqual({ same: true, ranges: 1, text: true, sheet: true });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    expect(await page.evaluate(() => [...CSS.highlights.keys()])).toEqual(['mine']);
    await extension.storeSettings({ version: 1, on: true });
    await waitForMarks(page, { atLeast: 8 });
    expect(await own()).toEqual({ same: true, ranges: 1, text: true, sheet: true });
  });

  it('keeps marks out of the card itself', async () => {
    const before = await settledMarks(page);
    await moveOnto(page, 'topiramate');
    await waitForCard(page, 'topiramate');
    expect(await settledMarks(page)).toEqual(before);
    await movePointer(page, { x: 2, y: 2 });
    await waitForNoCard(page);
    await page.evaluate(() => seen.splice(0));
  });

  it('gets what the reader types beside marks, unmarked', async () => {
    await page.focus('#editable');
    await page.keyboard.press('End');
    await page.keyboard.type(': lamotrigine and dizziness');
    expect(await textOf('#editable')).toBe('Gabapentin: lamotrigine and dizziness');
    await page.focus('#box');
    await page.keyboard.type('epilepsy, topiramate');
    expect(await page.$eval('#box', (box) => 'value' in box && box.value)).toBe('epilepsy, topiramate');
    await settledMarks(page);
    const inEditable = await page.$eval('#editable', (element) =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        name.startsWith('sidenote-')
          ? [...ranges].filter(({ startContainer }) => element.contains(startContainer))
          : [],
      ),
    );
    expect(inEditable).toEqual([]);
  });

  it('gets what the reader types into marked words, and the marks follow', async () => {
    const before = await textOf('#third');
    await page.$eval('#third', (element) => element.setAttribute('contenteditable', 'plaintext-only'));
    await waitUntil(async () => !(await words()).includes('Topiramate'), 'Editable text stayed marked');
    await page.evaluate(() => {
      const text = document.getElementById('third')?.firstChild;
      document.getElementById('third')?.focus();
      getSelection()?.collapse(text ?? null, 'Topi'.length);
    });
    await page.keyboard.type('xyz');
    expect(await textOf('#third')).toBe(before?.replace('Topi', 'Topixyz'));
    for (const _ of 'xyz') await page.keyboard.press('Backspace');
    expect(await textOf('#third')).toBe(before);
    await page.$eval('#third', (element) => element.removeAttribute('contenteditable'));
    await waitUntil(async () => (await words()).includes('Topiramate'), 'Text stayed unmarked');
  });

  it('gives marked words to selection and clipboard as they were written', async () => {
    const selected = await page.evaluate(() => {
      const paragraph = document.getElementById('third');
      if (paragraph !== null) getSelection()?.selectAllChildren(paragraph);
      return getSelection()?.toString();
    });
    expect(selected).toBe('Topiramate, dizziness, and nausea.');
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    await page.$eval('#box', (box) => {
      if ('value' in box) box.value = '';
    });
    await page.focus('#box');
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await waitUntil(
      async () => (await page.$eval('#box', (box) => 'value' in box && box.value)) === selected,
      'The copy is not the text',
      5000,
    );
  });

  it('keeps its marks over a page that writes itself anew', async () => {
    await page.evaluate(() => {
      document.open();
      document.write('<!doctype html><title>New</title><p>Written anew: primidone.</p>');
      document.close();
    });
    await waitUntil(async () => (await words()).join() === 'primidone', 'The new words are not marked');
    // Writing anew took the card reader's ears too: look for the card's host.
    const isOpen = () => page.evaluate(() => document.querySelector('sidenote-card') !== null);
    await moveOnto(page, 'primidone');
    await waitUntil(isOpen, 'No card opened', 5000);
    await movePointer(page, { x: 2, y: 2 });
    await waitUntil(async () => !(await isOpen()), 'The card stayed open', 5000);
  });

  it('meets no error', async () => {
    expect(await record.errors()).toEqual([]);
  });
});
