import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleRooms } from '../harness/bundle-rooms.ts';
import { launchForRooms, type RoomBrowser } from '../harness/open-room-page.ts';
import { waitUntil } from '../harness/wait-until.ts';
import type * as Rooms from './card.entry.ts';
import { article, boxOf, entryFile, gone, middle, overlaps, shown } from './card-bench.ts';

declare const rooms: typeof Rooms;

describe('the card under a finger', () => {
  let browser: RoomBrowser;
  let script: string;
  beforeAll(async () => {
    script = await bundleRooms(entryFile);
    // The Firefox driver has no touch.
    browser = await launchForRooms('chromium', entryFile);
  });
  afterAll(() => browser?.close());

  async function openPhone(): Promise<Page> {
    const page = await browser.open(
      article
        .replace('<head>', '<head><meta name="viewport" content="width=device-width">')
        .replace('margin: 40px 0 0 400px', 'margin: 40px 0 0'),
    );
    await page.setViewport({ width: 390, height: 780, isMobile: true, hasTouch: true });
    // Becoming a phone loads the page anew.
    await page.evaluate(script);
    await page.evaluate(() => rooms.start());
    return page;
  }

  it('opens as a pinned sheet by a tap, away from the words, and closes by its button', async () => {
    const page = await openPhone();
    const at = await middle(page, '#one');
    await page.touchscreen.tap(at.x, at.y);
    const card = await shown(page, 'lamotrigine', ({ sheet }) => sheet === 'bottom');
    expect(card).toMatchObject({ pinned: true, box: { left: 0, right: 390, bottom: 780 } });
    await page.touchscreen.tap(card.close.x, card.close.y);
    await gone(page);
    await page.close();
  });

  it('moves to the upper edge where it would cover the words', async () => {
    const page = await openPhone();
    await page.evaluate(() => {
      document.body.style.setProperty('padding-top', '560px', 'important');
    });
    const at = await middle(page, '#one');
    await page.touchscreen.tap(at.x, at.y);
    const { box } = await shown(page, 'lamotrigine', ({ sheet }) => sheet === 'top');
    expect(overlaps(await boxOf(page, '#one'), box)).toBe(false);
    await page.close();
  });

  it('opens nothing on a link', async () => {
    const page = await openPhone();
    const at = await middle(page, '#linked');
    await page.touchscreen.tap(at.x, at.y);
    await waitUntil(() => page.evaluate(() => location.hash === '#followed'), 'The link was not followed');
    expect(await page.evaluate(() => rooms.seen.opened)).toEqual([]);
    await page.close();
  });
});
