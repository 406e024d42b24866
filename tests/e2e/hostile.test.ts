import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionPage, openExtensionPage } from '../harness/extension-page.ts';
import { launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { tabId } from '../harness/read-card.ts';
import { type ErrorRecord, recordErrors } from '../harness/record-errors.ts';
import { type Server, serve } from '../harness/serve.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** What the fixtures' own scripts keep. */
declare const pulse: { frames: number; clicks: number };
declare let plays: boolean;
declare const turns: number;
declare const lies: number;
declare function mend(): void;
declare function once(trick: number): void;

const fixture = join(import.meta.dirname, '../fixtures/hostile');

/** Milliseconds for a page that takes any browser many seconds to build. */
const patience = 180_000;

describe.each(['chromium', 'firefox'] as const)('a hostile page in %s', (kind) => {
  let server: Server;
  let session: Session;
  let extension: ExtensionPage;
  const records = new Map<Page, ErrorRecord>();

  beforeAll(async () => {
    server = await serve(fixture);
    session = await launchWithSidenote(kind);
    extension = await openExtensionPage(session);
  });

  afterAll(async () => {
    await Promise.all([session?.close(), server?.close()]);
  });

  async function open(name: string): Promise<Page> {
    const page = await session.newPage();
    records.set(page, await recordErrors(page));
    await page.goto(`${server.origin}/${name}.html`, { timeout: patience });
    return page;
  }

  /** Marks in the registry, counted without the page's help. */
  const painted = (page: Page) =>
    page.evaluate(() => {
      const sizeOf = (name: string) => CSS.highlights.get(name)?.size ?? 0;
      return sizeOf('sidenote-medicine') + sizeOf('sidenote-medicine-dark');
    });

  const marked = (page: Page, count: number, timeout = 30_000) =>
    waitUntil(
      async () => (await painted(page)) === count,
      async () => `${await painted(page)} of ${count} words are marked`,
      timeout,
    );

  /** The marked words; of one that is left on other letters, that it is. */
  const texts = async (page: Page) =>
    (await markedTerms(page)).map(({ text, stale }) => (stale ? `${text}, gone` : text));

  async function showsFrames(page: Page, count: number) {
    const from = await page.evaluate(() => pulse.frames);
    await waitUntil(
      async () => (await page.evaluate(() => pulse.frames)) >= from + count,
      'The page stands still',
      60_000,
    );
  }

  /** The page as its reader has it: clicks arrive, and no script has failed. Then it is closed. */
  async function leave(page: Page) {
    await page.mouse.click(60, 20);
    await waitUntil(() => page.evaluate(() => pulse.clicks === 1), 'The page’s button is dead', 30_000);
    const errors = (await records.get(page)?.errors()) ?? ['Nobody listened'];
    expect(errors.filter((each) => !each.includes('this element fails'))).toEqual([]);
    await page.close();
  }

  /** The storm is over. */
  const calm = (page: Page) =>
    page.evaluate(() => {
      plays = false;
    });

  describe('whose scripts fight', () => {
    it('may have prototypes that lie and throw', async () => {
      const page = await open('lying');
      await showsFrames(page, 20);
      expect(await page.evaluate(() => lies)).toBe(0);
      await page.evaluate(() => mend());
      expect((await waitForMarks(page, { atLeast: 2 })).map(({ text }) => text)).toEqual([
        'lamotrigine',
        'topiramate',
      ]);
      await leave(page);
    });

    it('may freeze all that it has', async () => {
      const page = await open('frozen');
      await marked(page, 2);
      await leave(page);
    });

    it('may fill, empty and replace highlights for ever: it goes on, and in peace the marks are right', async () => {
      const page = await open('registry');
      await page.mouse.move(300, 60);
      await showsFrames(page, 30);
      await calm(page);
      // The page may keep what it will under names that stand empty.
      const ours = async () =>
        (await markedTerms(page)).filter(({ name }) => name === 'sidenote-medicine').map(({ text }) => text);
      for (const trick of [0, 1, 2, 3, 4]) {
        await page.evaluate((trick) => once(trick), trick);
        await page.mouse.move(400, 100 + trick);
        await waitUntil(
          async () => (await ours()).join() === 'lamotrigine,lamotrigine,lamotrigine,topiramate',
          async () => `After trick ${trick}, marked are ${await ours()}`,
        );
      }
      await page.evaluate(() => once(0));
      await extension.storeSettings({ version: 1, on: false });
      const isLeft = () => page.evaluate(() => CSS.highlights.has('sidenote-medicine'));
      await waitUntil(async () => !(await isLeft()), 'The highlight is left');
      await extension.storeSettings({ version: 1, on: true });
      await leave(page);
    });

    it('may change all of its text in every frame: it goes on, and in peace all is marked', async () => {
      const page = await open('mutating');
      await waitUntil(async () => (await painted(page)) >= 21, 'Nothing is marked');
      await showsFrames(page, 30);
      await calm(page);
      const words = [...Array(20).fill('lamotrigine'), ...Array(60).fill('gabapentin'), 'topiramate'].join();
      await waitUntil(
        async () => (await texts(page)).join() === words,
        async () => `Marked are ${await texts(page)}`,
      );
      await leave(page);
    });

    it('may move a marked element in every frame: it goes on, and in peace the marks are right', async () => {
      const page = await open('moving');
      await marked(page, 2);
      await showsFrames(page, 30);
      await calm(page);
      await waitUntil(
        async () => (await texts(page)).join() === 'lamotrigine,topiramate',
        async () => `Marked are ${await texts(page)}`,
      );
      await leave(page);
    });

    it('may write a text that never ends: it goes on, and no mark is left on other letters', async () => {
      const page = await open('growing');
      await waitUntil(async () => (await painted(page)) > 2, 'Not marked');
      await showsFrames(page, 60);
      await calm(page);
      const words = async () => [...new Set(await texts(page))].sort().join();
      await waitUntil(
        async () => (await words()) === 'gabapentin,lamotrigine,topiramate',
        async () => `Marked are ${await words()}`,
      );
      await leave(page);
    });

    it('may have custom elements that fail, or get their trees late', async () => {
      const page = await open('elements');
      await waitUntil(
        async () => (await texts(page)).join() === 'lamotrigine,gabapentin,topiramate',
        async () => `Marked are ${await texts(page)}`,
      );
      await leave(page);
    });

    it('may take away its body and its root again and again', async () => {
      const page = await open('rootless');
      await waitUntil(() => page.evaluate(() => turns === 60), 'The page never rests');
      await waitUntil(
        async () => (await texts(page)).join() === 'topiramate',
        async () => `Marked are ${await texts(page)}`,
      );
      await leave(page);
    });

    it('may name its parts like every property of forms and documents', async () => {
      const page = await open('named');
      const late = new Promise((resolve) => setTimeout(resolve, 20_000, 'The page hangs'));
      expect(await Promise.race([marked(page, 4, 15_000).then(() => 'marked'), late])).toBe('marked');
      await leave(page);
    });
  });

  describe('whose size is the weapon', () => {
    /** Pages by name; how many words are marked on them, and which. */
    const sizes: readonly (readonly [name: string, page: string, marks: number, words: string])[] = [
      ['a million text nodes', 'million', 12, 'gabapentin,lamotrigine,topiramate'],
      ['10,000 elements in each other', 'deep', 2, 'lamotrigine,topiramate'],
      ['5 MB of text in one node', 'long', 1, 'topiramate'],
      // Of one text node, only so many are painted as the browsers bear.
      ['5 MB of text in one node, full of words to mark', 'long-full', 501, 'lamotrigine,topiramate'],
      ['floods of characters that show nothing', 'invisible', 3, 'lamotrigine,topiramate'],
    ];

    it.each(sizes)(
      'may have %s',
      async (_, name, marks, words) => {
        const page = await open(name);
        await marked(page, marks, patience / 3);
        const bare = (await texts(page)).map((text) => text.normalize('NFD').replace(/\p{M}/gu, ''));
        expect([...new Set(bare)].sort().join()).toBe(words);
        await showsFrames(page, 20);
        await leave(page);
      },
      patience,
    );

    it(
      'may have 100,000 words to mark: Sidenote gives up, and says so',
      async () => {
        const page = await open('many');
        const tab = await tabId(page);
        const popup = await session.newPage(session.extensionUrl(`popup.html?tab=${tab}`));
        await waitUntil(
          async () => /This page is too large/.test(await popup.evaluate(() => document.body.innerText)),
          async () => `The popup says: ${await popup.evaluate(() => document.body.innerText)}`,
          patience / 3,
        );
        await popup.close();
        await page.bringToFront();
        expect(await painted(page)).toBe(0);
        expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
        await showsFrames(page, 20);
        await leave(page);
      },
      patience,
    );
  });
});
