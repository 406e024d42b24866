import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { streamsBench } from './streams-bench.ts';
import type * as streams from './streams-rooms.ts';

declare const rooms: typeof streams;

const sentence = 'People with epilepsy who take lamotrigine report weight gain, a rash and dizziness.';
const marked = ['epilepsy', 'lamotrigine', 'weight gain', 'rash', 'dizziness'];

describe.each(['chromium', 'firefox'] as const)('text that streams in %s', (kind) => {
  const bench = streamsBench(kind);
  let page: Page;
  beforeAll(() => {
    page = bench.page();
  });

  describe('in ten pieces, 60 ms each, is marked within 300 ms', () => {
    const long = Array.from({ length: 3_000 }, (_, index) => `<p>Paragraph ${index} with epilepsy.</p>`).join(
      '',
    );

    it.each<[name: string, html: string, arrive: (turn: number) => void]>([
      [
        'as paragraphs',
        '<p>Nothing yet</p>',
        (turn) => {
          const paragraph = document.createElement('p');
          paragraph.append(`Piece ${turn} with fibromyalgia.`);
          document.body.append(paragraph);
        },
      ],
      [
        'as paragraphs on a long page',
        long,
        (turn) => {
          const paragraph = document.createElement('p');
          paragraph.append(`Piece ${turn} with fibromyalgia.`);
          document.body.append(paragraph);
        },
      ],
      [
        'as text nodes of one paragraph',
        '<p>Nothing yet</p>',
        (turn) => document.querySelector('p')?.append(`Piece ${turn} with fibromyalgia. `),
      ],
      [
        'as letters of one text node',
        '<p>Nothing yet. </p>',
        (turn) => {
          rooms.firstText().appendData(`Piece ${turn} with fibromyalgia. `);
        },
      ],
      [
        'in a shadow tree',
        '<p>Nothing yet</p>',
        (turn) => {
          const host = document.querySelector('p');
          (host?.shadowRoot ?? host?.attachShadow({ mode: 'open' }))?.append(`Piece ${turn}: fibromyalgia. `);
          if (turn === 0) document.body.append(host ?? '');
        },
      ],
    ])('%s', { retry: 2 }, async (_name, html, arrive) => {
      // Again, since a machine that is busy with others takes its time from both.
      await page.evaluate((html) => rooms.start(html), html);
      const arrivals = await page.evaluate(
        (arrive) => rooms.every(60, 10, new Function('turn', `(${arrive})(turn)`) as (turn: number) => void),
        String(arrive),
      );
      const told = await page.evaluate(() => rooms.told());
      const late = arrivals.filter((arrived) => {
        const first = told.find(
          ({ at, added }) => at >= arrived.at && added.some((name) => /^fibro/.test(name)),
        );
        return first === undefined || first.at - arrived.at > arrived.allowed;
      });
      const words = await page.evaluate(() => rooms.words());
      expect(words.filter((word) => word === 'fibromyalgia')).toHaveLength(10);
      expect(late).toEqual([]);
    });
  });

  describe('ends with the whole term marked', () => {
    const byWord = sentence.split(/(?<= )/);
    const byLetter = [...sentence];

    it.each<[name: string, pieces: readonly string[], arrive: string]>([
      ['word by word, in text nodes', byWord, 'document.querySelector("p").append(piece)'],
      ['word by word, in one text node', byWord, 'document.querySelector("p").firstChild.appendData(piece)'],
      ['letter by letter, in text nodes', byLetter, 'document.querySelector("p").append(piece)'],
      [
        'letter by letter, in one text node',
        byLetter,
        'document.querySelector("p").firstChild.appendData(piece)',
      ],
      [
        'word by word, in elements',
        byWord,
        'const span = document.createElement("span"); span.append(piece); document.querySelector("p").append(span)',
      ],
      ['word by word, as the whole text anew', byWord, 'document.querySelector("p").textContent += piece'],
      [
        'letter by letter, as the whole text anew',
        byLetter,
        'document.querySelector("p").textContent += piece',
      ],
    ])('%s', async (_name, pieces, arrive) => {
      await page.evaluate(() => rooms.start('<p>In short: </p>'));
      await page.evaluate(
        (pieces, arrive) => {
          const work = new Function('piece', arrive) as (piece: string) => void;
          return rooms.every(5, pieces.length, (turn) => work(pieces[turn] ?? ''));
        },
        pieces,
        arrive,
      );
      expect(await page.evaluate(() => rooms.words())).toEqual(marked);
    });

    it('never marks a word that the rest of its phrase makes another', async () => {
      await page.evaluate(() => rooms.start('<p>With lamotrigine: </p>'));
      await page.evaluate(() =>
        rooms.every(5, 'respiratory depression'.length, (turn) =>
          rooms.firstText().appendData('respiratory depression'[turn] ?? ''),
        ),
      );
      const told = await page.evaluate(() => rooms.told());
      expect(told.flatMap(({ added }) => added)).toEqual(['lamotrigine 1']);
    });
  });

  describe('lights up context words that stood there before', () => {
    it.each<[name: string, html: string, arrive: () => void, words: readonly string[]]>([
      [
        'when the anchor comes in their sentence',
        '<p>The dizziness that I had from </p>',
        () => document.querySelector('p')?.append('lamotrigine.'),
        ['dizziness', 'lamotrigine'],
      ],
      [
        'when the anchor comes letter by letter and is whole at last',
        '<p>The dizziness that I had from lamotrigin</p>',
        () => rooms.firstText().appendData('e'),
        ['dizziness', 'lamotrigine'],
      ],
      [
        'when the heading comes above them',
        '<p>Many feel dizziness.</p><p>Some have a rash.</p>',
        () => {
          const heading = document.createElement('h2');
          heading.append('About lamotrigine');
          document.body.prepend(heading);
        },
        ['lamotrigine', 'dizziness', 'rash'],
      ],
      [
        'when the anchor comes far below and the title names it too',
        '<p>Many feel dizziness.</p>',
        () => {
          const paragraph = document.createElement('p');
          paragraph.append('That was lamotrigine.');
          document.body.append(paragraph);
          document.title = 'All about lamotrigine';
        },
        ['dizziness', 'lamotrigine'],
      ],
      [
        'when the page spells an abbreviation out',
        '<p>LTG helps.</p>',
        () => {
          const paragraph = document.createElement('p');
          paragraph.append('So lamotrigine (LTG) it is.');
          document.body.append(paragraph);
        },
        ['LTG', 'lamotrigine', 'LTG'],
      ],
    ])('%s', async (_name, html, arrive, words) => {
      await page.evaluate((html) => {
        document.title = 'Test';
        return rooms.start(html);
      }, html);
      expect(await page.evaluate(() => rooms.words())).toEqual([]);
      await page.evaluate(arrive);
      await page.evaluate(() => rooms.rest());
      expect(await page.evaluate(() => rooms.words())).toEqual(words);
    });
  });
});
