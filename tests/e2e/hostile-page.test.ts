import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../harness/launch-with-sidenote.ts';
import { waitForMarks } from '../harness/marked-terms.ts';
import { moveAway, moveOnto, movePointer } from '../harness/move-onto.ts';
import { readCard, waitForCard } from '../harness/read-card.ts';
import { type Server, serve } from '../harness/serve.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { badInputBench, fixture } from './bad-input-bench.ts';

/** What the fixtures' own scripts offer. */
declare const looks: number;
declare const found: number;
declare const met: number;
declare function breakAll(): void;
declare function mendAll(): void;

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

const strictPolicy =
  "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

describe.each(['chromium', 'firefox'] as const)('bad input in %s', (kind) => {
  let strict: Server;
  let hostile: Server;
  let session: Session;
  let page: Page;

  const { stage, open, openCard, closeCard } = badInputBench(kind);

  beforeAll(async () => {
    ({ session, page } = stage);
    strict = await serve(fixture, { 'content-security-policy': strictPolicy });
    hostile = await serve({ '/style.html': hostileStyle });
  });

  afterAll(async () => {
    await Promise.all([strict?.close(), hostile?.close()]);
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
