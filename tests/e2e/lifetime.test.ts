import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ContentWorld, openContentWorld } from '../harness/content-world.ts';
import type { Session } from '../harness/launch-with-sidenote.ts';
import { waitForMarks } from '../harness/marked-terms.ts';
import { movePointer } from '../harness/move-onto.ts';
import { tabId, waitForNoCard } from '../harness/read-card.ts';
import type { ErrorRecord } from '../harness/record-errors.ts';
import { setStage } from '../harness/set-stage.ts';
import { type ExtensionSwitch, extensionSwitch } from '../harness/switch-extension.ts';
import { traces, trackTraces } from '../harness/traces.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { byElements, html, listed, nothingRuns, off, on, openCard, paint, words } from './lifetime-bench.ts';

const files = { '/words.html': words };

describe.each(['chromium', 'firefox'] as const)('the life of Sidenote in %s', (kind) => {
  let session: Session;
  let world: ContentWorld;
  let page: Page;
  let record: ErrorRecord;
  let tab: number;
  let plain: string;
  let marks: string[];
  let extension: ExtensionSwitch;

  const marked = (expected = marks) =>
    waitUntil(
      async () => (await listed(page)).join() === expected.join(),
      async () => `Marked is ${JSON.stringify(await listed(page))}, not ${JSON.stringify(expected)}`,
    );
  /** Adds a word and waits for its mark, which a script that follows the page paints. */
  const follows = async () => {
    await page.evaluate(() => {
      const late = document.createElement('p');
      late.textContent = 'Late: primidone.';
      document.body.append(late);
    });
    await marked([...marks, 'medicine primidone']);
    await page.evaluate(() => document.querySelector('p:last-of-type')?.remove());
    await marked();
  };

  const stage = setStage(kind, files, {
    headers: { 'cache-control': 'no-cache' },
    async before(session) {
      extension = await extensionSwitch(session);
      world = await openContentWorld(session);
      await world.storeSettings(off);
    },
  });

  beforeAll(async () => {
    ({ session, page, record } = stage);
    await page.goto(`${stage.origin}/words.html`);
    tab = await tabId(page);
    plain = await html(page);
    await world.run(tab, trackTraces);
    await world.storeSettings(on);
    marks = (await waitForMarks(page, { atLeast: 4 })).map(({ role, text }) => `${role} ${text}`);
  });

  describe('switched off for a site', () => {
    it('had something running: listeners, observers, highlights, a card', async () => {
      expect(marks).toEqual(expect.arrayContaining(['medicine lamotrigine', 'side-effect rash']));
      await openCard(page);
      const running = await traces(page);
      expect(running).toMatchObject({
        'click on window': 1,
        'keydown on window': 1,
        'pointermove on window': 1,
        'resize on window': expect.any(Number),
        MutationObserver: expect.any(Number),
      });
      expect((await paint(page)).highlights).not.toEqual([]);
    });

    it('leaves nothing: no listener, observer or timer, the HTML byte for byte, no mark, sheet or card', async () => {
      await world.storeSettings(off);
      await marked([]);
      await nothingRuns(page);
      expect(await html(page)).toBe(plain);
      const left = await paint(page);
      expect(left).toMatchObject({ highlights: [], sheets: 0, elements: 0 });
      await world.storeSettings(on);
      await marked();
    });

    it('leaves as little where it marked by elements', async () => {
      await world.storeSettings(byElements);
      await page.waitForSelector('mark[data-sidenote]');
      expect((await traces(page))?.MutationObserver).toBeGreaterThan(0);
      await world.storeSettings(off);
      await page.waitForFunction(() => document.querySelector('mark') === null);
      await nothingRuns(page);
      expect(await html(page)).toBe(plain);
      expect(await paint(page)).toMatchObject({ highlights: [], sheets: 0, elements: 0 });
      await world.storeSettings(on);
      await marked();
    });
  });

  describe('injected twice', () => {
    it('runs once: the same marks, the same listeners and observers', async () => {
      await openCard(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      await movePointer(page, { x: 2, y: 2 });
      const calm = async () => {
        // Timers come and go.
        const {
          setTimeout: _,
          setInterval: __,
          requestAnimationFrame: ___,
          ...steady
        } = (await traces(page)) ?? {};
        return steady;
      };
      const before = await calm();
      await world.inject(tab, '/page.js');
      await waitUntil(
        async () => {
          // The observer that looks for a new root was there before the counting began.
          const { MutationObserver: now = 0, ...others } = await calm();
          const { MutationObserver: then = 0, ...same } = before;
          return now === then + 1 && JSON.stringify(others) === JSON.stringify(same);
        },
        async () => `Running was ${JSON.stringify(before)}, is ${JSON.stringify(await calm())}`,
      );
      await marked();
      expect((await paint(page)).lines).toContain('underline');
      await follows();
      await openCard(page);
      await world.storeSettings(off);
      await marked([]);
      expect(await html(page)).toBe(plain);
      await world.storeSettings(on);
      await marked();
    });
  });

  describe('updated', () => {
    it('goes on in open pages and frames, without a reload', async () => {
      await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
      await extension.update();
      world = await openContentWorld(session);
      await page.bringToFront();
      await marked();
      await follows();
      for (const frame of page.frames().slice(1)) expect(await waitForMarks(frame)).toHaveLength(1);
      await openCard(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
    });

    if (kind === 'chromium')
      it('leaves nothing of the old script running', async () => {
        await nothingRuns(page);
      });

    it('paints as before, and leaves nothing once it is switched off', async () => {
      expect((await paint(page)).lines).toContain('underline');
      await world.storeSettings(off);
      await marked([]);
      expect(await html(page)).toBe(plain);
      expect(await paint(page)).toMatchObject({ highlights: [], sheets: 0, elements: 0 });
    });

    it('marks once, where elements mark, and gives the HTML back', async () => {
      await world.storeSettings(byElements);
      await page.waitForSelector('mark[data-sidenote]');
      const count = () => page.evaluate(() => document.querySelectorAll('mark').length);
      const before = await count();
      await extension.update();
      world = await openContentWorld(session);
      await page.bringToFront();
      await page.waitForSelector('mark[data-sidenote]');
      await waitUntil(async () => (await count()) === before, 'Not as many elements as before');
      expect(await page.$('mark mark')).toBeNull();
      await world.storeSettings(off);
      await waitUntil(async () => (await html(page)) === plain, 'The HTML was not given back');
      await world.storeSettings(on);
      await marked();
    });
  });

  describe('turned off and on', () => {
    it('takes its marks off open pages', async () => {
      await world.run(tab, trackTraces);
      await extension.turn(false);
      // Firefox ends content scripts without a word: names stay in the registry, but nothing looks like them. In Chromium it is
      // the style sheet that stays.
      const gone = { sheets: 0, elements: 0, ...(kind === 'firefox' ? { lines: [] } : { highlights: [] }) };
      await waitUntil(
        async () => {
          const now = await paint(page);
          return Object.entries(gone).every(
            ([name, value]) => JSON.stringify(Reflect.get(now, name)) === JSON.stringify(value),
          );
        },
        async () => `Left is ${JSON.stringify(await paint(page))}`,
      );
      expect(await html(page)).toBe(plain);
    });

    it('opens no card any more', async () => {
      await page.bringToFront();
      await page.mouse.move(1, 1);
      const box = await (await page.$('#two'))?.boundingBox();
      for (let x = 0; x < 200; x += 20) await page.mouse.move(x, (box?.y ?? 0) + 5);
      expect(await html(page)).toBe(plain);
    });

    it('is back at once', async () => {
      await extension.turn(true);
      world = await openContentWorld(session);
      await page.bringToFront();
      await marked();
      await follows();
      await openCard(page);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });
  });

  describe('removed and installed anew', () => {
    it('is gone from open pages', async () => {
      await extension.remove();
      await waitUntil(async () => {
        const { sheets, elements, lines, highlights } = await paint(page);
        return sheets + elements + (kind === 'firefox' ? lines : highlights).length === 0;
      }, 'The marks stayed');
      expect(await html(page)).toBe(plain);
    });

    it('begins in pages and frames that are open', async () => {
      await extension.update();
      await marked();
      for (const frame of page.frames().slice(1)) await waitForMarks(frame);
      await follows();
    });
  });

  it('causes no error', async () => {
    expect(await record.errors()).toEqual([]);
  });
});
