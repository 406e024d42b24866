import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BrowserKind } from '../../scripts/find-browser.ts';
import type { Point } from '../harness/move-onto.ts';
import { launchForRooms, type RoomBrowser } from '../harness/open-room-page.ts';
import { waitUntil } from '../harness/wait-until.ts';
import type * as Rooms from './card.entry.ts';

declare const rooms: typeof Rooms;

export const entryFile = join(import.meta.dirname, 'card.entry.ts');

/** A page whose styles fight whatever comes into it. */
export const article = `<!doctype html><html lang="en"><head><title>Article</title><style>
  *, ::before { all: unset !important; }
  head, style, title, script { display: none !important; }
  html { font-size: 4px !important; }
  body { display: block !important; margin: 40px !important; font: 20px/1.6 serif !important; height: 3000px !important; }
  p, dialog { display: block !important; }
  dialog:not([open]) { display: none !important; }
  sidenote-card { display: none !important; opacity: 0 !important; }
  #ticker { display: block !important; height: 20px !important; overflow: auto !important; }
  #middle { position: absolute !important; top: 380px !important; }
  #narrow { width: 120px !important; margin: 40px 0 0 400px !important; }
</style></head><body>
<p>Many people take <b id="one" data-entry="lamotrigine">lamotrigine</b>, some <b id="two" data-entry="gabapentin">gabapentin</b>.
<a id="link" href="#followed">Read of <b id="linked" data-entry="lamotrigine">lamotrigine</b></a>
<b id="strange" data-entry="unknown">strange</b> <button id="button">Press</button></p>
<p id="narrow">It is <b id="broken" data-entry="gabapentin">gabapentin, epilepsy and pregnancy</b>.</p>
<div id="ticker"><p>News</p><p>News</p><p>News</p></div>
<p id="middle">At noon <b id="noon" data-entry="gabapentin">gabapentin</b></p>
<dialog id="dialog"><p>In here <b id="inside" data-entry="lamotrigine">lamotrigine</b></p></dialog>
</body></html>`;

/** A browser for the tests of one file, with the article in a fresh tab for each. */
export interface CardBench {
  /** Any page, with the rooms in it. */
  open(html: string): Promise<Page>;
  /** The article, with the card started. */
  openPage(dwell?: number): Promise<Page>;
  /** A test that leaves the article in order: no error, no card, HTML as it was. */
  test(name: string, run: (page: Page) => Promise<void>): void;
}

/** To be called in a `describe`. */
export function cardBench(kind: BrowserKind): CardBench {
  let browser: RoomBrowser;
  beforeAll(async () => {
    browser = await launchForRooms(kind, entryFile);
  });
  afterAll(() => browser?.close());

  async function openPage(dwell = 150): Promise<Page> {
    const page = await browser.open(article);
    await page.evaluate((dwell) => rooms.start(dwell), dwell);
    return page;
  }

  return {
    open: (html) => browser.open(html),
    openPage,
    test(name, run) {
      it(name, async () => {
        const page = await openPage();
        const before = await page.content();
        await run(page);
        await page.evaluate(() => {
          rooms.end();
          for (const dialog of document.querySelectorAll('dialog')) dialog.close();
        });
        expect(await page.content()).toBe(before);
        expect(await page.evaluate(() => rooms.seen.errors)).toEqual([]);
        await page.close();
      });
    },
  };
}

export type Shown = NonNullable<ReturnType<typeof Rooms.shown>>;

/** Waits for an open and placed card of that name for which `also` holds. */
export async function shown(
  page: Page,
  name: string,
  also: (card: Shown) => boolean = () => true,
): Promise<Shown> {
  let last: Shown | undefined;
  return waitUntil(
    async () => {
      last = await page.evaluate(() => rooms.shown());
      return last?.name === name && (last.box.left > 0 || last.sheet) && also(last) ? last : undefined;
    },
    () => `No such card named ${name}, but ${JSON.stringify(last)}`,
    5000,
  );
}

/** A click at a button of the card, which no selector reaches. */
export async function clickInCard(page: Page, text: string): Promise<void> {
  const at = await buttonOf(page, text);
  await page.mouse.click(at.x, at.y);
}

/** Words that lead on become buttons once the card has been painted. */
export function buttonOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return waitUntil(
    () => page.evaluate((text) => rooms.buttonBox(text), text),
    `The card has no button “${text}”`,
    5000,
  );
}

/** Goes on by Tab in the card until a button has the focus. */
export async function tabTo(page: Page, text: string): Promise<void> {
  await buttonOf(page, text);
  for (let stop = 0; stop < 20; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => rooms.shown()?.focused)) === text) return;
  }
  throw new Error(`Tab never came to “${text}”`);
}

export async function gone(page: Page): Promise<void> {
  await waitUntil(
    () =>
      page.evaluate(() => document.querySelector('sidenote-card') === null && rooms.current() === undefined),
    'The card stayed open',
    5000,
  );
}

/** Sees in every frame of so many milliseconds, and once at their end, that the card is still there. */
export async function remains(page: Page, name: string, milliseconds: number): Promise<void> {
  const frames = await page.evaluate(
    async (name, milliseconds) => {
      const start = performance.now();
      const seen = { with: 0, without: 0 };
      while (performance.now() - start < milliseconds) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
        seen[rooms.shown()?.name === name ? 'with' : 'without'] += 1;
      }
      return seen;
    },
    name,
    milliseconds,
  );
  expect(frames.with).toBeGreaterThan(1);
  expect(frames.without).toBe(0);
}

export async function boxOf(page: Page, selector: string) {
  return page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

export async function middle(page: Page, selector: string): Promise<Point> {
  const { left, top, right, bottom } = await boxOf(page, selector);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Lets so many frames pass: 60 are a second at most, and any clock of the card has run out by then or will not. */
export async function waitForFrames(page: Page, frames: number): Promise<void> {
  await page.evaluate(
    (frames) =>
      new Promise<void>((resolve) => {
        const tick = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => tick(left - 1)));
        tick(frames);
      }),
    frames,
  );
}

export function overlaps(a: Shown['box'], b: Shown['box']): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
