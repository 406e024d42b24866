import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markedTerms } from '../harness/marked-terms.ts';
import { launchForRooms, type RoomBrowser } from '../harness/open-room-page.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { reportedSequences } from './oracle-arbitrary.ts';
import type * as ownWords from './own-words-rooms.ts';

declare const rooms: typeof ownWords;

/** The page's text, then what must be marked, as role and words. Own words: see oracle-lens.ts. */
const reading: readonly (readonly [name: string, html: string, marked: readonly string[]])[] = [
  [
    'marks an own word anywhere',
    '<nav lang=de>and</nav><p>x <b>and</b> <a href=#>AND</a></p>',
    ['own: and', 'own: and', 'own: AND'],
  ],
  ['leaves it in longer words', '<p>sand, andes, gains</p>', []],
  ['keeps its capitals where asked', '<p>then Then THEN</p>', ['own: Then']],
  ['marks a part of a word where asked', '<p>catalepsy, LEPS</p>', ['own: leps', 'own: LEPS']],
  ['marks a phrase that begins and ends inside words', '<p>xtrigine dizziness</p>', ['own: trigine dizzi']],
  ['finds no phrase over two boxes', '<p>trigine</p><p>dizzi</p>', []],
  [
    'leaves excluded places',
    '<code>and</code><p contenteditable>and</p><p hidden>and</p><textarea>and</textarea>',
    [],
  ],
  [
    'lets the longer of two marks stay',
    '<p>epilepsy and epilepsy</p>',
    ['own: epilepsy and', 'condition: epilepsy'],
  ],
  [
    'lets the lexicon keep a word that both have',
    '<p>lamotrigine rash</p>',
    ['medicine: lamotrigine', 'side-effect: rash'],
  ],
  ['marks a word that the lexicon leaves', '<p>a rash</p>', ['own: rash']],
  ['speaks for no other word', '<h1>gain</h1><p>and dizziness</p>', ['own: gain', 'own: and']],
  [
    'takes no evidence from others by lying over it',
    '<p>epilepsy and lamotrigine: dizziness</p>',
    ['own: epilepsy and', 'medicine: lamotrigine', 'side-effect: dizziness'],
  ],
];

const empty = '<!doctype html><html lang="en"><title>Test</title><body>';

describe.each(['chromium', 'firefox'] as const)('own words in %s', (kind) => {
  let browser: RoomBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchForRooms(kind, join(import.meta.dirname, 'own-words-rooms.ts'));
    page = await browser.open(empty);
  });
  afterAll(() => browser.close());

  const expectMarks = (expected: readonly string[]) => {
    const marked = async () => (await markedTerms(page)).map(({ role, text }) => `${role}: ${text}`);
    return waitUntil(
      async () => JSON.stringify(await marked()) === JSON.stringify(expected),
      async () => `not ${expected} but ${await marked()}`,
    );
  };

  describe.each(['highlight', 'elements'] as const)('with the painter of %s', (painter) => {
    it.each(reading)('%s', async (_, html, marked) => {
      await page.evaluate((html) => {
        rooms.stop();
        document.body.innerHTML = html;
      }, html);
      // A sentinel that the lexicon marks anywhere tells that the page was read.
      await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>fibromyalgia</p>'));
      await page.evaluate((painter) => rooms.start(painter), painter);
      await expectMarks([...marked, 'condition: fibromyalgia']);
      await page.evaluate(() => rooms.stop());
      await expectMarks([]);
    });
  });

  it('are marked across tags', async () => {
    const on = await browser.open(
      '<!doctype html><html lang="en"><body><p>a<b>n</b>d xtrigine <i>diz</i>ziness</p>',
    );
    const before = await on.content();
    await on.evaluate(() => rooms.start('highlight'));
    await waitUntil(async () => (await markedTerms(on)).length === 2, 'no marks');
    expect((await markedTerms(on)).map(({ text }) => text)).toEqual(['and', 'trigine dizzi']);
    expect(await on.content()).toBe(before);
  });

  it('follow any sequence of changes as all marks do', { timeout: 300_000 }, async () => {
    const on = await browser.open(empty);
    const runs = kind === 'chromium' ? 40 : 10;
    await fc.assert(
      fc.asyncProperty(reportedSequences, async (sequence) => {
        // Firefox takes plain objects alone.
        const complaint = await on.evaluate((given) => rooms.check(given), { ...sequence });
        if (complaint !== undefined) throw new Error(complaint);
      }),
      { numRuns: runs, interruptAfterTimeLimit: 200_000 },
    );
  });

  it('leave all other marks as they are without them', { timeout: 300_000 }, async () => {
    const on = await browser.open(empty);
    const seen = { own: 0, others: 0, hidden: 0 };
    for (const { html } of fc.sample(reportedSequences, kind === 'chromium' ? 80 : 20)) {
      const { own, others, hidden, ...wrong } = await on.evaluate((html) => rooms.difference(html), html);
      expect({ html, ...wrong }).toEqual({ html, came: [], gone: [], overlapping: 0 });
      seen.own += own;
      seen.others += others;
      seen.hidden += hidden;
    }
    expect(seen.own).toBeGreaterThan(0);
    expect(seen.others).toBeGreaterThan(0);
  });
});
