import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserKind } from '../../scripts/find-browser.ts';
import { launchForRooms, type RoomBrowser } from '../harness/open-room-page.ts';
import type * as streams from './streams-rooms.ts';

declare const rooms: typeof streams;

/**
 * A tab for the tests of one file, which leave no error and nothing running. To be called in a `describe`; the tab is there while
 * tests run.
 */
export function streamsBench(kind: BrowserKind) {
  let browser: RoomBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchForRooms(kind, join(import.meta.dirname, 'streams-rooms.ts'));
    page = await browser.open('<!doctype html><html lang="en"><title>Test</title><body></body></html>');
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    expect(await page.evaluate(() => rooms.errors())).toEqual([]);
    await page.evaluate(() => rooms.stop());
  });

  return { page: () => page };
}
