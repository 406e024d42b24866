import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionPage, openExtensionPage } from '../harness/extension-page.ts';
import type { Session } from '../harness/launch-with-sidenote.ts';
import { markedTerms, settledMarks, waitForMarks } from '../harness/marked-terms.ts';
import { moveAway, moveOnto, movePointer } from '../harness/move-onto.ts';
import { readCard, type ShownCard, waitForCard, waitForNoCard } from '../harness/read-card.ts';
import type { ErrorRecord } from '../harness/record-errors.ts';
import { type Server, serve } from '../harness/serve.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** What the fixtures' own scripts offer. */
declare const looks: number;
declare const found: number;
declare const met: number;
declare function breakAll(): void;
declare function mendAll(): void;

const fixture = join(import.meta.dirname, '../fixtures/bad-input');

/** Takes away every style, hides the card by all means that a page has, and covers everything. */
const hostileStyle = `<!doctype html><html lang="en"><title>About lamotrigine</title><style>
* { all: unset !important; display: block !important; }
head, head * { display: none !important; }
sidenote-card, sidenote-card::backdrop {
  display: none !important; visibility: hidden !important; opacity: 0 !important; transform: scale(0) !important;
  position: static !important; clip-path: inset(50%) !important; pointer-events: none !important;
  font-size: 0 !important; content-visibility: hidden !important; z-index: -1 !important; filter: opacity(0) !important;
}
::highlight(sidenote-medicine) { background-color: red; color: red; text-decoration: none; }
#cover { position: fixed !important; inset: 0 !important; z-index: 2147483647 !important;
  pointer-events: none !important; background: white !important; opacity: 0.5 !important; }
</style><p>About lamotrigine.</p><div id="cover"></div></html>`;

const frame = '<!doctype html><title>About lamotrigine</title><p>About lamotrigine and topiramate.</p>';
const frameset =
  '<html><title>About lamotrigine</title><frameset cols="50%,50%"><frame src="frame.html"><frame src="frame.html"></frameset></html>';

const strictPolicy =
  "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

describe.each(['chromium', 'firefox'] as const)('bad input in %s', (kind) => {
  let strict: Server;
  let hostile: Server;
  let session: Session;
  let extension: ExtensionPage;
  let page: Page;
  let record: ErrorRecord;

  const stage = setStage(kind, fixture, {
    async before(session) {
      extension = await openExtensionPage(session);
    },
  });

  beforeAll(async () => {
    ({ session, page, record } = stage);
    strict = await serve(fixture, { 'content-security-policy': strictPolicy });
    hostile = await serve({ '/style.html': hostileStyle, '/frameset.html': frameset, '/frame.html': frame });
  });

  afterAll(async () => {
    await Promise.all([strict?.close(), hostile?.close()]);
  });

  beforeEach(() => record.clear());

  afterEach(async () => {
    expect(await record.errors()).toEqual([]);
  });

  async function open(path: string, from: Pick<Server, 'origin'> = stage) {
    await page.goto(`${from.origin}/${path}`);
  }

  const texts = async () => (await markedTerms(page)).map(({ text }) => text);

  async function openCard(words: string, name = words): Promise<ShownCard> {
    await moveAway(page);
    await moveOnto(page, words);
    return waitForCard(page, name);
  }

  async function closeCard() {
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }

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
      await open('frameset.html', hostile);
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

  describe('a hostile page', () => {
    it('may clear the registry once: the marks come back with the reader’s pointer', async () => {
      await open('plain.html');
      await waitForMarks(page, { atLeast: 4 });
      await movePointer(page, { x: 5, y: 300 });
      await page.evaluate(() => CSS.highlights.clear());
      await movePointer(page, { x: 300, y: 305 });
      await waitForMarks(page, { atLeast: 4, timeout: 5000 });
      await openCard('topiramate');
      await closeCard();
    });

    it('may clear the registry in every frame: no fight, and the card still opens', async () => {
      await moveAway(page);
      await open('clears-always.html');
      const painted = () => page.evaluate(() => found);
      await waitUntil(async () => (await painted()) > 0, 'Nothing was painted');
      const before = await painted();
      const from = await page.evaluate(() => looks);
      await waitUntil(() => page.evaluate((from) => looks > from + 60, from), 'The page stands still');
      expect(await painted()).toBe(before);

      const point = await page.evaluate(() => {
        const range = document.createRange();
        const text = document.querySelector('p')?.firstChild;
        range.setStart(text as Text, 'About lam'.length);
        range.setEnd(text as Text, 'About lamo'.length);
        const { x, y, height } = range.getBoundingClientRect();
        return { x, y: y + height / 2 };
      });
      await movePointer(page, point);
      await waitForCard(page, 'lamotrigine');
      await closeCard();
    });

    it('may style everything away: the card stays readable, on top', async () => {
      await open('style.html', hostile);
      await waitForMarks(page);
      const card = await openCard('lamotrigine');
      expect(card.text).toContain('Tell your doctor');
      expect(card.box.width).toBeGreaterThan(250);
      expect(card.box.height).toBeGreaterThan(100);
      const onTop = await page.evaluate(
        ({ x, y, width, height }) =>
          [0.1, 0.5, 0.9].map(
            (part) => document.elementFromPoint(x + width * part, y + height * part)?.localName,
          ),
        card.box,
      );
      expect(onTop).toEqual(['sidenote-card', 'sidenote-card', 'sidenote-card']);
      await closeCard();
    });

    it('may forbid everything by its policy: marks and card work, and nothing is reported to it', async () => {
      await open('strict-policy.html', strict);
      expect((await waitForMarks(page)).map(({ text }) => text)).toEqual(['lamotrigine', 'topiramate']);
      const card = await openCard('topiramate');
      expect(card.box.width).toBeGreaterThan(250);
      await closeCard();
    });

    it('may break the prototypes of its world: Sidenote lives in another', async () => {
      await open('hostile-script.html');
      await waitUntil(() => page.evaluate(() => CSS.highlights.size > 0), 'Nothing was painted');
      expect(await page.evaluate(() => met)).toBe(0);
      await page.evaluate(() => mendAll());
      await waitForMarks(page);
      await moveAway(page);
      const point = await moveOnto(page, 'topiramate');
      await waitForCard(page);
      await closeCard();
      await moveAway(page);
      const host = await page.evaluateHandle(() => document.getElementsByTagName('sidenote-card'));
      await page.evaluate(() => breakAll());
      await movePointer(page, point);
      await waitUntil(() => host.evaluate((hosts) => hosts.length === 1), 'No card opened', 5000);
      expect(await page.evaluate(() => met)).toBe(0);
      await page.evaluate(() => mendAll());
      expect(await readCard(page)).toBeDefined();
      await closeCard();
    });

    it('may name its fields like properties of the document', async () => {
      // A tab of its own: a reader that loops for ever on such a page would take the other tests with it.
      const own = await session.newPage();
      const marked = (async () => {
        await own.goto(`${stage.origin}/clobbered.html`);
        const count = () => own.evaluate(() => CSS.highlights.get('sidenote-medicine')?.size);
        return waitUntil(async () => (await count()) === 3 && 'three words', 'Not marked', 8000);
      })();
      const late = new Promise((resolve) => setTimeout(resolve, 10_000, 'The page hangs'));
      expect(await Promise.race([marked, late])).toBe('three words');
      await own.close();
    });
  });
});
