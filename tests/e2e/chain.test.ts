import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickInCard } from '../harness/click-in-card.ts';
import { closeWelcome } from '../harness/close-welcome.ts';
import { builtExtension, launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { settledMarks, waitForMarks } from '../harness/marked-terms.ts';
import { moveOnto, movePointer } from '../harness/move-onto.ts';
import { readCard, type ShownCard, waitForCard, waitForNoCard } from '../harness/read-card.ts';
import { type ErrorRecord, recordErrors } from '../harness/record-errors.ts';
import { type Server, serve } from '../harness/serve.ts';
import { waitUntil } from '../harness/wait-until.ts';

const demo = join(import.meta.dirname, '../../docs/demo');

/** Where on the demo page which words must be marked, and as what; there may be more. */
const expected: readonly (readonly [place: string, marks: readonly string[]])[] = [
  [
    '#what',
    [
      'medicine Anticonvulsants',
      'condition epilepsy',
      'condition nerve pain',
      'condition bipolar disorder',
      'condition migraine',
      'medicine anti-epileptic drug',
      'medicine AED',
      'medicine antiseizure medication',
      'medicine Carbamazepine',
      'medicine valproate',
      'medicine Lamotrigine',
      'medicine levetiracetam',
      'medicine LEV',
      'medicine topiramate',
      'medicine Lamictal',
      'medicine Keppra',
      'medicine Topamax',
      'medicine Tegretol',
    ],
  ],
  [
    '#effects',
    [
      'side-effect drowsiness',
      'side-effect dizziness',
      'side-effect nausea',
      'side-effect weight gain',
      'side-effect depression',
      'medicine gabapentin',
      'side-effect tiredness',
    ],
  ],
  ['#care', ['caution pregnant', 'medicine valproate']],
  ['#plural', ['medicine anticonvulsants', 'side-effect rashes', 'condition seizures']],
  ['#hyphen', ['medicine anti-convulsant', 'medicine antiepileptic', 'medicine anti-seizure medicine']],
  ['#spelling', ['side-effect diarrhoea', 'side-effect diarrhea']],
  ['#accents', ['medicine lamotrigíne', 'medicine prégabaline']],
];

const untouched = ['#untouched', '#look-alikes', '#code', '#hidden', '#not-shown', '#box', '#editable'];

describe.each(['chromium', 'firefox'] as const)('the chain in %s', (kind) => {
  let server: Server;
  let session: Session;
  let page: Page;
  let record: ErrorRecord;
  let plainHtml: string;

  const html = (of: Page) => of.evaluate(() => document.documentElement.outerHTML);

  beforeAll(async () => {
    server = await serve(demo);
    session = await launchWithSidenote(kind, { extensionDir: null });
    const plain = await session.newPage(`${server.origin}/`);
    await plain.waitForFunction(() => document.readyState === 'complete');
    plainHtml = await html(plain);
    await plain.close();

    await session.browser.installExtension(builtExtension[kind]);
    await closeWelcome(session.browser);
    page = await session.newPage();
    record = await recordErrors(page);
    await page.goto(`${server.origin}/`);
    await waitForMarks(page);
  });

  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  /** The marks inside an element, as "role words". */
  async function marksIn(selector: string): Promise<string[]> {
    return page.$eval(selector, (element) => {
      const inside: string[] = [];
      for (const [name, highlight] of CSS.highlights) {
        const role = /^sidenote-(.*?)(-dark)?$/.exec(name)?.[1];
        if (role === undefined) continue;
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          if (!element.contains(startContainer)) continue;
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          inside.push(`${role} ${range.toString().replace(/\s+/g, ' ')}`);
        }
      }
      return inside;
    });
  }

  async function openCard(words: string, nth = 0): Promise<ShownCard> {
    await movePointer(page, { x: 2, y: 2 });
    await waitForNoCard(page);
    await moveOnto(page, words, { nth });
    return waitForCard(page);
  }

  it.each(expected)('marks the words of the subject in %s, each in its role', async (place, marks) => {
    expect(await marksIn(place)).toEqual(expect.arrayContaining([...marks]));
  });

  it.each(untouched)('leaves alone what stands in %s', async (place) => {
    expect(await marksIn(place)).toEqual([]);
  });

  it('leaves the HTML byte for byte as it is', async () => {
    expect(await html(page)).toBe(plainHtml);
  });

  it('tells side effects, cautions and their places when the pointer rests on a medicine', async () => {
    const card = await openCard('carbamazepine');
    expect(card.name).toBe('Carbamazepine');
    expect(card.role).toBe('dialog');
    expect(card.headings.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Carbamazepine', 'Get help now', 'Tell your doctor', 'Cautions (4)']),
    );
    expect(card.text).toMatch(/names no medicine/i);
    expect(card.text).toContain('Side effects the article lists');
    expect(card.text).toContain('Side effects, item 1');
    expect(card.text).toMatch(/not medical advice/i);
    expect(card.text).toMatch(/unsigned and undated/i);
    const unfolds = async (name: string, words: RegExp) => {
      await clickInCard(page, name);
      await waitUntil(
        async () => words.test((await readCard(page))?.text ?? ''),
        async () => `${name} does not unfold to ${words}: ${(await readCard(page))?.text}`,
      );
    };
    await unfolds('12 more side effects', /Side effects, item 14/);
    await unfolds('Cautions (4)', /pregnant/);
    await unfolds('Not from the article (8)', /Do not stop suddenly/);
    expect((await readCard(page))?.text).not.toMatch(/pregnant, tell the doctor/);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  it('tells of a side effect that the article lists it, and where', async () => {
    const card = await openCard('dizziness');
    expect(card.name).toMatch(/dizziness/i);
    expect(card.text).toMatch(/Side effects, item \d+/);
    expect(card.text).toMatch(/not medical advice/i);
  });

  it('tells the full name of a brand and of an abbreviation', async () => {
    expect((await openCard('Keppra')).name).toBe('Levetiracetam');
    expect((await openCard('LEV')).name).toBe('Levetiracetam');
  });

  it('closes the card when the pointer goes away', async () => {
    await openCard('carbamazepine');
    await movePointer(page, { x: 2, y: 2 });
    await waitForNoCard(page);
  });

  it('has left no trace in the HTML, and no error, after all this', async () => {
    await settledMarks(page);
    expect(await html(page)).toBe(plainHtml);
    expect(await record.errors()).toEqual([]);
  });
});
