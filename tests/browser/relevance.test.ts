import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchForRooms, type RoomBrowser } from '../harness/open-room-page.ts';
import { waitUntil } from '../harness/wait-until.ts';
import type * as relevance from './relevance-rooms.ts';

declare const rooms: typeof relevance;

/**
 * Pages with all words of the glossary. A page says itself what it expects: the words in `data-must` are marked, nothing in
 * `data-not` is, and `data-detected` on the root is what the browser's detector would say of its language.
 */
const folder = join(import.meta.dirname, '../fixtures/relevance');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe.each(['chromium', 'firefox'] as const)('relevance in %s', (kind) => {
  let browser: RoomBrowser;
  beforeAll(async () => {
    browser = await launchForRooms(kind, join(import.meta.dirname, 'relevance-rooms.ts'));
  });
  afterAll(() => browser?.close());

  it.each(pages)('marks what %s expects, and no more', async (name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    expect(html).toMatch(/data-(?:must|not)/);
    const page = await browser.open(html);
    await waitUntil(() => page.evaluate(() => rooms.isDone()), 'reading never ended');
    expect(await page.evaluate(() => rooms.complaints())).toEqual([]);
    await page.close();
  });
});
