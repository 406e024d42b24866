import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../harness/extension-page.ts';
import type { Session } from '../harness/launch-with-sidenote.ts';
import { type MarkedTerm, markedTerms, type Place, waitForMarks } from '../harness/marked-terms.ts';
import { moveOnto, movePointer } from '../harness/move-onto.ts';
import { waitForCard, waitForNoCard } from '../harness/read-card.ts';
import type { ErrorRecord } from '../harness/record-errors.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const fixture = join(import.meta.dirname, '../fixtures/marking');
const host = '127.0.0.1';

const settings = (rule: { on: boolean; painter: string }) => ({
  version: 1,
  on: true,
  sites: { [host]: rule },
  untrackedRoles: [],
  untrackedEntries: [],
  dwell: 350,
});
const byElements = settings({ on: true, painter: 'elements' });
const off = settings({ on: false, painter: 'elements' });
const byHighlight = settings({ on: true, painter: 'highlight' });

describe.each(['chromium', 'firefox'] as const)('painters in %s', (kind) => {
  let session: Session;
  let extension: ExtensionPage;
  let page: Page;
  let other: Page;
  let record: ErrorRecord;
  let original: string;
  /** What is marked outside frames, as "role words", in reading order. */
  let wanted: string[];

  const html = (place: Place) => place.evaluate(() => document.documentElement.outerHTML);
  const listed = (marks: readonly MarkedTerm[]) => marks.map(({ role, text }) => `${role} ${text}`);

  /** Mark elements of one word that tags split, as one. */
  const wordsMarked = (place: Place) =>
    place.evaluate(() =>
      [...document.querySelectorAll('mark[data-sidenote]')]
        .map((element) => `${element.getAttribute('data-sidenote')} ${element.textContent}`)
        .join('|'),
    );

  async function innerFrame(of: Page): Promise<Frame> {
    const frame = await (await of.$('iframe[name=inner]'))?.contentFrame();
    if (!frame) throw new Error('The inner frame is missing');
    return frame;
  }

  const noMarks = (place: Place) =>
    waitUntil(async () => (await markedTerms(place)).length === 0, `${place.url()} stayed marked`);

  /** What Sidenote may have left behind: our names in the registry, sheets beside the page's own one. */
  const left = (place: Place) =>
    place.evaluate(() => ({
      highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('sidenote')),
      sheets: document.adoptedStyleSheets.length,
      elements: document.querySelectorAll('[data-sidenote], [class*=sidenote], sidenote-card').length,
    }));

  const stage = setStage(kind, fixture, { withExtensionPage: true });

  beforeAll(async () => {
    ({ session, page, record, extension } = stage);
    await extension.storeSettings(off);
    await page.goto(`${stage.origin}/`);
    original = await html(page);
  });

  it('starts a page of a site that was turned on, without a reload', async () => {
    await extension.storeSettings(byHighlight);
    const marks = await waitForMarks(page, { atLeast: 8 });
    wanted = listed(marks);
    expect(wanted).toEqual(expect.arrayContaining(['medicine lamotrigine', 'side-effect dizziness']));
    expect(marks.every(({ name }) => name.startsWith('sidenote-'))).toBe(true);
    expect(await html(page)).toBe(original);
  });

  it('takes every highlight away, and adopts no sheet, when the site is turned off', async () => {
    await extension.storeSettings(off);
    await noMarks(page);
    expect(await left(page)).toEqual({ highlights: [], sheets: 1, elements: 0 });
    expect(await html(page)).toBe(original);
  });

  it('marks by elements where the reader chose it', async () => {
    await extension.storeSettings(byElements);
    await waitForMarks(page, { atLeast: wanted.length });
    const marked = (await wordsMarked(page)).replaceAll('­', '');
    // A word that tags split has an element for each part.
    expect(marked).toContain('medicine lamo|medicine trigine');
    expect(marked).toContain('side-effect diz|side-effect ziness');
    expect(marked).toContain('medicine Carbamazepine');
    expect(await left(page)).toMatchObject({ highlights: [], sheets: 1 });
  });

  it('opens the card on such an element', async () => {
    await moveOnto(page, 'Topiramate');
    const card = await waitForCard(page, 'topiramate');
    expect(card.text).toContain('Side effects the article lists');
    await movePointer(page, { x: 2, y: 2 });
    await waitForNoCard(page);
  });

  it('marks new words by elements, and leaves the text as it is', async () => {
    const before = await page.evaluate(() => document.body.textContent);
    await page.evaluate(() => {
      const paragraph = document.createElement('p');
      paragraph.textContent = 'New: primidone.';
      document.body.append(paragraph);
    });
    await waitUntil(async () => (await wordsMarked(page)).includes('medicine primidone'), 'Not marked');
    await page.evaluate(() => document.body.lastElementChild?.remove());
    await waitUntil(async () => !(await wordsMarked(page)).includes('primidone'), 'Stayed marked');
    expect(await page.evaluate(() => document.body.textContent)).toBe(before);
  });

  it('comes to rest: the painter does not answer its own changes', async () => {
    // Longer than the calm that the painter waits for before it marks a changed page anew.
    const quiet = 900;
    await page.evaluate(
      (quiet) =>
        new Promise<void>((resolve) => {
          let timer = setTimeout(resolve, quiet);
          new MutationObserver(() => {
            clearTimeout(timer);
            timer = setTimeout(resolve, quiet);
          }).observe(document, { subtree: true, childList: true });
        }),
      quiet,
    );
    expect(
      await page.evaluate(() => document.querySelectorAll('mark[data-sidenote]').length),
    ).toBeGreaterThan(0);
  });

  it('lets the reader type while elements mark the page', async () => {
    await page.focus('#editable');
    await page.keyboard.press('End');
    for (const part of [' with', ' lamotrigine', ' daily']) {
      await page.keyboard.type(part);
      await page.evaluate(() => {
        const own = document.getElementById('own');
        if (own !== null) own.textContent = `${own.textContent}, primidone`;
      });
      await waitUntil(async () => {
        const [shown, marked] = await page.evaluate(() => {
          const own = document.getElementById('own');
          return [own?.textContent?.match(/primidone/g)?.length, own?.querySelectorAll('mark').length];
        });
        return shown === marked;
      }, 'New words stayed unmarked');
    }
    expect(await page.$eval('#editable', (element) => element.innerHTML.replaceAll('&nbsp;', ' '))).toBe(
      'Gabapentin with lamotrigine daily',
    );
    await page.evaluate(() => {
      const [own, editable] = [document.getElementById('own'), document.getElementById('editable')];
      if (own !== null) own.textContent = 'My own words.';
      if (editable !== null) editable.textContent = 'Gabapentin';
    });
  });

  it('gives back the HTML byte for byte when the site is turned off', async () => {
    await waitForMarks(page, { atLeast: wanted.length });
    await extension.storeSettings(off);
    await noMarks(page);
    expect(await html(page)).toBe(original);
    expect(await left(page)).toEqual({ highlights: [], sheets: 1, elements: 0 });
  });

  it('changes from one painter to the other without a reload', async () => {
    await extension.storeSettings(byElements);
    await waitForMarks(page, { atLeast: wanted.length });
    await extension.storeSettings(byHighlight);
    await waitUntil(async () => listed(await markedTerms(page)).join() === wanted.join(), 'Other marks');
    expect(await html(page)).toBe(original);
  });

  it('is followed by all tabs of the site and their frames', async () => {
    other = await session.newPage(`${stage.origin}/`);
    const places = [page, other, await innerFrame(page), await innerFrame(other)];
    for (const place of places) await waitForMarks(place);
    await extension.storeSettings(off);
    for (const place of places) await noMarks(place);
    for (const place of places) expect((await left(place)).highlights).toEqual([]);
    await extension.storeSettings(byHighlight);
    for (const place of places) await waitForMarks(place);
    await extension.storeSettings({ ...byHighlight, on: false });
    for (const place of places) await noMarks(place);
    await extension.storeSettings({ ...byHighlight, untrackedRoles: ['condition'] });
    await waitUntil(
      async () =>
        listed(await markedTerms(other)).join() ===
        wanted.filter((mark) => !mark.startsWith('condition')).join(),
      'Conditions are still marked, or more is missing',
    );
    await other.close();
  });

  it('closes an open card when the site is turned off', async () => {
    await page.bringToFront();
    await extension.storeSettings(byHighlight);
    await waitForMarks(page, { atLeast: wanted.length });
    await moveOnto(page, 'Topiramate');
    await waitForCard(page, 'topiramate');
    await extension.storeSettings(off);
    await waitForNoCard(page);
    expect(await html(page)).toBe(original);
  });

  it('meets no error', async () => {
    expect(await record.errors()).toEqual([]);
  });
});
