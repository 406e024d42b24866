import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserKind } from '../../scripts/find-browser.ts';
import type { Occurrences } from '../../src/scan/first-of-each.ts';
import { markedTerms } from '../harness/marked-terms.ts';
import { launchForRooms, type RoomBrowser } from '../harness/open-room-page.ts';
import { waitUntil } from '../harness/wait-until.ts';
import type * as marking from './marking-rooms.ts';

declare const rooms: typeof marking;

export const painters = ['highlight', 'elements'] as const;

export const texts = (terms: readonly { text: string }[]) => terms.map(({ text }) => text);

/** A browser for the tests of one file, which leave no error and nothing running. To be called in a `describe`. */
export function markingBench(kind: BrowserKind) {
  let browser: RoomBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchForRooms(kind, join(import.meta.dirname, 'marking-rooms.ts'));
    page = await browser.open('<!doctype html><html lang="en"><title>Test</title><body></body></html>');
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await page.evaluate(() => rooms.stop());
    expect(await page.evaluate(() => rooms.errorTexts())).toEqual([]);
  });

  /** One tab serves all tests: a new one costs half a second. */
  async function open(body: string): Promise<Page> {
    await page.evaluate((body) => {
      document.body.innerHTML = body;
    }, body);
    return page;
  }

  /** Starts marking and waits until the whole page is read. */
  async function start(on: Page, painter: (typeof painters)[number], occurrences: Occurrences = 'every') {
    await on.evaluate((name, occurrences) => rooms.start(name, occurrences), painter, occurrences);
    await waitUntil(() => on.evaluate(() => !rooms.isBusy()), 'reading never ended');
  }

  async function expectMarks(on: Page, expected: readonly string[]) {
    let last: string[] = [];
    await waitUntil(
      async () => {
        last = texts(await markedTerms(on));
        return JSON.stringify(last) === JSON.stringify(expected);
      },
      () => `expected [${expected.join(', ')}], marked [${last.join(', ')}]`,
      5_000,
    );
  }

  return { open, start, expectMarks };
}
