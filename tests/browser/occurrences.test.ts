import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Occurrences } from '../../src/scan/first-of-each.ts';
import { markedTerms } from '../harness/marked-terms.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { markingBench, painters } from './marking-bench.ts';
import type * as marking from './marking-rooms.ts';

declare const rooms: typeof marking;

/** A page; what is marked with the first in each section; what with the first on the page. `E` is epilepsy, `L` lamotrigine. */
const pages: readonly (readonly [name: string, html: string, inSections: string, onPage: string])[] = [
  ['one of each on a page without headings', '<p>E E L</p><p>L E</p>', 'E1 L1', 'E1 L1'],
  ['one in each section', '<p>E E</p><h2>x</h2><p>E</p><p>E</p><h3>y</h3><p>E</p>', 'E1 E3 E5', 'E1'],
  ['a heading with what is under it', '<p>E</p><h2>E</h2><p>E L</p>', 'E1 E2 L1', 'E1 L1'],
  [
    'text that stands beside headings',
    '<div>E<h2>x</h2>E <b>E</b><h2>y</h2><!-- -->E</div>',
    'E1 E2 E4',
    'E1',
  ],
  [
    'what comes after a part with headings of its own',
    '<h1>x</h1><section><h2>y</h2><p>E</p></section><p>E</p><p>E</p>',
    'E1 E2',
    'E1',
  ],
  ['a heading by its role', '<p>E</p><div role=heading>x</div><p>E</p>', 'E1 E2', 'E1'],
  ['what is seen', '<p hidden>E</p><p>E</p><p>E</p>', 'E2', 'E2'],
  ['other names of the same', '<p>L (LTG), then LTG</p>', 'L1', 'L1'],
];

/** The words for a page's letters, and which of them are wanted. */
const written = (html: string) => html.replace(/\bE\b/g, 'epilepsy').replace(/\bL\b/g, 'lamotrigine');

describe.each(['chromium', 'firefox'] as const)('the first of each in %s', (kind) => {
  const bench = markingBench(kind);
  let page: Page;

  async function start(html: string, painter: (typeof painters)[number], occurrences: Occurrences) {
    page = await bench.open(written(html));
    await bench.start(page, painter, occurrences);
  }

  /** Each mark as letter and number: the third epilepsy of the page, hidden ones counted, is `E3`. */
  const marked = () =>
    page.evaluate(() => {
      const found: string[] = [];
      const counts = { E: 0, L: 0 };
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
        for (const { 0: word, index } of (text.textContent ?? '').matchAll(/epilepsy|lamotrigine/g)) {
          const letter = word === 'epilepsy' ? 'E' : 'L';
          counts[letter]++;
          const isPainted = ranges.some((each) => each.startContainer === text && each.startOffset === index);
          if (isPainted || text.parentElement?.closest('mark')) found.push(letter + counts[letter]);
        }
      }
      return found.join(' ');
    });

  const expectMarked = async (wanted: string) => {
    let last = '';
    await waitUntil(
      async () => {
        last = await marked();
        return last === wanted;
      },
      () => `expected ${wanted}, marked ${last}`,
      5_000,
    );
  };

  describe.each(painters)('with the %s painter', (painter) => {
    it.each(pages)('is %s', async (_name, html, inSections, onPage) => {
      await start(html, painter, 'section');
      expect(await marked()).toBe(inSections);
      await page.evaluate(() => rooms.markOften('page'));
      await expectMarked(onPage);
    });

    it('is all of them again when every one is wanted', async () => {
      await start('<p>E E</p><p>E</p>', painter, 'page');
      expect(await marked()).toBe('E1');
      await page.evaluate(() => rooms.markOften('every'));
      await expectMarked('E1 E2 E3');
    });

    it('is the first in reading order, whenever it came', async () => {
      await start('<p>E</p><p>E</p>', painter, 'page');
      await page.evaluate(() => {
        const first = document.createElement('p');
        first.textContent = 'epilepsy, late';
        document.body.prepend(first);
      });
      await expectMarked('E1');
      await page.evaluate(() => document.body.firstElementChild?.remove());
      await expectMarked('E1');
      await page.evaluate(() => document.body.firstElementChild?.append(document.createElement('h2')));
      await page.evaluate(() => rooms.markOften('section'));
      await expectMarked('E1 E2');
    });
  });

  it('takes a shadow tree for part of the section where its host stands', async () => {
    await start('<h2>x</h2><div id=host></div><p>E</p><h2>y</h2><p>E</p>', 'highlight', 'section');
    await page.evaluate(() => {
      const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p>epilepsy</p><h3>z</h3>epilepsy';
      document.getElementById('host')?.append('');
    });
    // The first after z is in a section of its own, which ends with the tree.
    const inShadow = () => markedTerms(page).then((marks) => marks.length);
    await waitUntil(
      async () => (await inShadow()) === 3,
      async () => `${await inShadow()} marks`,
      10_000,
    );
    expect(await marked()).toBe('E2');
  });
});
