import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionPage, openExtensionPage } from '../harness/extension-page.ts';
import { markedTerms, settledMarks, waitForMarks } from '../harness/marked-terms.ts';
import { type Server, serve } from '../harness/serve.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { badInputBench } from './bad-input-bench.ts';

const frame = '<!doctype html><title>About lamotrigine</title><p>About lamotrigine and topiramate.</p>';
const frameset =
  '<html><title>About lamotrigine</title><frameset cols="50%,50%"><frame src="frame.html"><frame src="frame.html"></frameset></html>';

describe.each(['chromium', 'firefox'] as const)('bad input in %s', (kind) => {
  let framesets: Server;
  let extension: ExtensionPage;
  let page: Page;

  const { stage, open, openCard, closeCard } = badInputBench(kind, async (session) => {
    extension = await openExtensionPage(session);
  });

  beforeAll(async () => {
    ({ page } = stage);
    framesets = await serve({ '/frameset.html': frameset, '/frame.html': frame });
  });

  afterAll(() => framesets?.close());

  const texts = async () => (await markedTerms(page)).map(({ text }) => text);

  describe('a document that is not HTML', () => {
    it.each([
      ['text.txt', ['lamotrigine', 'dizziness', 'epilepsy']],
      ['page.xhtml', ['lamotrigine']],
    ])('is marked where it is text: %s', async (path, words) => {
      await open(path);
      expect((await waitForMarks(page)).map(({ text }) => text)).toEqual(words);
      await openCard('lamotrigine');
      await closeCard();
    });

    it.each(['picture.svg', 'feed.xml', 'data.json', 'image.png'])('is left alone: %s', async (path) => {
      await open(path);
      expect(await settledMarks(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.querySelectorAll('sidenote-card, [data-sidenote]').length),
      ).toBe(0);
    });
  });

  describe('a document of an unusual shape', () => {
    it('may be a frameset, whose frames are marked', async () => {
      await open('frameset.html', framesets);
      const frames = page.frames().filter((frame) => frame !== page.mainFrame());
      expect(frames).toHaveLength(2);
      for (const frame of frames) expect((await waitForMarks(frame)).length).toBe(2);
      expect(await markedTerms(page)).toEqual([]);
    });

    it.each(['no-body.html', 'no-root.html'])('may have lost its parts: %s', async (path) => {
      await open(path);
      expect(await settledMarks(page)).toEqual([]);
    });

    it.each(['no-body.html', 'no-root.html'])('is marked when its parts come back: %s', async (path) => {
      await open(path);
      await settledMarks(page);
      await page.evaluate(() => {
        if (document.documentElement === null) document.append(document.createElement('html'));
        const body = document.createElement('body');
        body.textContent = 'Back: topiramate.';
        document.documentElement.append(body);
      });
      expect((await waitForMarks(page, { timeout: 5000 })).map(({ text }) => text)).toEqual(['topiramate']);
    });

    it('may change its body for another', async () => {
      await open('plain.html');
      await waitForMarks(page, { atLeast: 4 });
      await page.evaluate(() => {
        const body = document.createElement('body');
        body.textContent = 'Another body: gabapentin.';
        document.body = body;
      });
      await waitUntil(async () => (await texts()).join() === 'gabapentin', 'The new body is not marked');
      await openCard('gabapentin');
      await closeCard();
    });

    it('may have 50,000 text nodes: every word is marked', async () => {
      await open('many-nodes.html');
      const count = () => page.evaluate(() => CSS.highlights.get('sidenote-medicine')?.size);
      await waitUntil(
        async () => (await count()) === 10_000,
        async () => `${await count()} of 10000 words`,
      );
      await openCard('lamotrigine');
      await closeCard();
    });

    it('may put words into elements without a box of their own', async () => {
      await open('plain.html');
      await page.evaluate(() => {
        document.body.style.display = 'contents';
        const wrapper = document.createElement('span');
        wrapper.style.display = 'contents';
        wrapper.textContent = 'In no box: gabapentin.';
        document.body.append(wrapper);
      });
      await waitUntil(async () => (await texts()).includes('gabapentin'), 'Not marked', 5000);
    });

    it('may be 5,000 elements deep', async () => {
      await open('deep.html');
      expect((await waitForMarks(page)).map(({ text }) => text)).toEqual(['lamotrigine']);
      await openCard('lamotrigine');
      await closeCard();
    });
  });

  describe('settings in storage', () => {
    afterEach(() => extension.clearStorage());

    const cases: readonly (readonly [name: string, raw: unknown, marked: readonly string[], told: RegExp])[] =
      [
        [
          'no object',
          'nonsense',
          ['lamotrigine', 'topiramate', 'epilepsy', 'dizziness'],
          /could not be read/,
        ],
        [
          'of wrong types',
          {
            version: 1,
            on: 'yes',
            sites: ['127.0.0.1'],
            untrackedRoles: 'condition',
            untrackedEntries: [7, 'topiramate'],
            dwell: 'slow',
          },
          ['lamotrigine', 'epilepsy', 'dizziness'],
          /could not be read/,
        ],
        [
          'of a newer version',
          { version: 99, on: true, untrackedRoles: ['condition', 'mood'], colours: 'all' },
          ['lamotrigine', 'topiramate', 'dizziness'],
          /newer Sidenote/,
        ],
        [
          'with one damaged rule',
          { version: 1, on: true, sites: { '127.0.0.1': { on: false, painter: 'neon' }, localhost: 7 } },
          [],
          /localhost/,
        ],
        ['without a version', { on: false }, [], /which version/],
      ];

    it.each(cases)(
      '%s: the good parts hold, nothing is overwritten, options tell',
      async (_, raw, marked, told) => {
        await extension.storeSettings(raw);
        await open('plain.html');
        const marks =
          marked.length > 0 ? await waitForMarks(page, { atLeast: marked.length }) : await settledMarks(page);
        expect(marks.map(({ text }) => text)).toEqual(marked);
        expect(await extension.stored()).toEqual({ settings: raw });
        await waitUntil(
          async () => told.test(await extension.text()),
          async () => `Options say: ${await extension.text()}`,
          5000,
        );
        expect(await extension.stored()).toEqual({ settings: raw });
      },
    );

    it('that become damaged while a page is open do not stop it', async () => {
      await open('plain.html');
      await waitForMarks(page, { atLeast: 4 });
      for (const raw of [null, 7, [], { version: 'one', sites: null, untrackedEntries: {} }]) {
        await extension.storeSettings(raw);
      }
      await extension.storeSettings({ version: 1, untrackedEntries: ['topiramate'] });
      await waitUntil(async () => !(await texts()).includes('topiramate'), 'The last settings do not hold');
      expect(await texts()).toEqual(['lamotrigine', 'epilepsy', 'dizziness']);
    });
  });
});
