import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchForRooms, type RoomBrowser } from '../harness/open-room-page.ts';
import { failedOnce } from './fuzz-cases.ts';
import { tellFailure } from './fuzz-failure.ts';
import type * as fuzz from './fuzz-rooms.ts';

declare const rooms: typeof fuzz;

/** Pages tried on each run, always the same. More are tried by `npm run fuzz`. */
const pages = { chromium: 200, firefox: 100 };
/** Pages asked of the browser at a time. */
const batch = 25;

describe.each(['chromium', 'firefox'] as const)('random pages in %s', (kind) => {
  let browser: RoomBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchForRooms(kind, join(import.meta.dirname, 'fuzz-rooms.ts'));
    page = await browser.open('<!doctype html><html lang="en"><title>Fuzz</title><body></body></html>');
  });
  afterAll(() => browser?.close());

  it.each(failedOnce)('no longer fail: %s', async (_, html) => {
    expect(await page.evaluate((html) => rooms.check(html), html)).toBeUndefined();
  });

  it('are marked as by slow reading, by both painters, and given back as they were', async () => {
    for (let seed = 1; seed <= pages[kind]; seed += batch) {
      const failure = await page.evaluate((from, count) => rooms.tryPages(from, count), seed, batch);
      if (failure !== undefined) expect.fail(tellFailure(failure));
    }
    expect(await page.evaluate(() => rooms.marksMet())).toBeGreaterThan(pages[kind] / 3);
  }, 300_000);
});
