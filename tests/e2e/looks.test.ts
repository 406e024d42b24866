import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { openOptions } from '../harness/open-options.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

describe.each(['chromium', 'firefox'] as const)('the choice of marks in %s', (kind) => {
  let options: Page;
  let page: Page;

  const stage = setStage(kind, {
    '/': '',
    '/a.html':
      '<!doctype html><html lang="en"><title>Page</title><h2>One</h2><p>Lamotrigine treats epilepsy. Epilepsy.</p>' +
      '<h2>Two</h2><p>Epilepsy and lamotrigine.</p>',
  });
  beforeAll(async () => {
    page = stage.page;
    await page.goto(`${stage.origin}/a.html`);
    await waitForMarks(page, { atLeast: 5 });
    options = await openOptions(stage.session);
  });

  const choose = (selector: string) =>
    options.$eval(selector, (found) => {
      if (found instanceof HTMLElement) found.click();
    });
  const names = (on = page) => on.evaluate(() => [...CSS.highlights.keys()].sort());
  const waitForNames = async (wanted: readonly string[], on = page) => {
    let last: string[] = [];
    await waitUntil(
      async () => {
        last = await names(on);
        return last.join() === wanted.join();
      },
      () => `names: ${last.join(', ')}`,
    );
  };
  const words = async () => (await markedTerms(page)).map(({ text }) => text.toLowerCase()).join(' ');
  const waitForWords = (wanted: string) =>
    waitUntil(
      async () => (await words()) === wanted,
      async () => `marked: ${await words()}`,
    );
  const all = 'lamotrigine epilepsy epilepsy epilepsy lamotrigine';

  it('changes the look of marks on open pages, and of the preview, at once', async () => {
    const before = await page.content();
    await choose('#mark-style-dotted');
    await waitForNames(['sidenote-condition-dotted', 'sidenote-medicine-dotted']);
    expect(await words()).toBe(all);
    const preview = await names(options);
    expect(preview).toHaveLength(12);
    expect(preview.every((name) => name.endsWith('-dotted'))).toBe(true);
    await choose('#mark-style-both');
    await waitForNames(['sidenote-condition', 'sidenote-medicine']);
    expect(await page.content()).toBe(before);
  });

  it('changes how often a word is marked', async () => {
    await choose('#occurrences-section');
    await waitForWords('lamotrigine epilepsy epilepsy lamotrigine');
    await choose('#occurrences-page');
    await waitForWords('lamotrigine epilepsy');
    await choose('#occurrences-every');
    await waitForWords(all);
  });

  it('gives marks a name for paper only where they are to be printed', async () => {
    const usual = ['sidenote-condition', 'sidenote-medicine'];
    await choose('.print-marks input');
    await waitForNames(usual.flatMap((name) => [name, `${name}-print`]));
    await choose('.print-marks input');
    await waitForNames(usual);
  });

  it('is followed by elements, where the reader lets Sidenote change the page', async () => {
    const rule = { '127.0.0.1': { on: true, painter: 'elements' } };
    await options.evaluate(
      `chrome.storage.local.set({ settings: ${JSON.stringify({ version: 1, sites: rule, markStyle: 'underline' })} })`,
    );
    const look = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('mark[data-sidenote]')].map((element) => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
          return `${element.getAttribute('data-sidenote-style')} ${textDecorationLine} ${textDecorationStyle}`;
        }),
      );
    const waitForLook = (medicine: string) =>
      waitUntil(
        async () => {
          const all = await look();
          return all.length === 5 && all[0] === medicine;
        },
        async () => (await look()).join(', '),
      );
    await waitForLook('underline underline solid');
    await page.evaluate(() => document.querySelector('mark')?.setAttribute('data-kept', ''));
    await choose('#mark-style-dotted');
    await waitForLook('dotted underline dotted');
    // The same element: the page was not read again.
    expect(await page.$eval('mark', (mark) => mark.hasAttribute('data-kept'))).toBe(true);
  });
});
