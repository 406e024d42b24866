import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../harness/wait-until.ts';
import type * as Rooms from './card.entry.ts';
import { boxOf, cardBench, overlaps } from './card-bench.ts';

declare const rooms: typeof Rooms;

describe.each(['chromium', 'firefox'] as const)('without scrolling, in %s', (kind) => {
  const { openPage } = cardBench(kind);

  it('every entry shows all that is not folded away, in a laptop’s window', async () => {
    const page = await openPage();
    await page.setViewport({ width: 1280, height: 720 });
    const entries = await page.evaluate(() => rooms.realEntries());
    expect(entries.length).toBeGreaterThan(100);
    const cut: string[] = [];
    for (const entry of entries) {
      await openReal(page, '#one', entry);
      const { height, shown } = await page.evaluate(() => rooms.heights());
      if (height > shown) cut.push(`${entry}: ${height} CSS px, of which ${shown} are shown`);
    }
    expect(cut).toEqual([]);
    await page.close();
  });

  it.each(['carbamazepine', 'class', 'depression', 'dizziness', 'clobazam'])(
    '%s does so, too, beside a word in the middle of the window, and leaves the word in sight',
    async (entry) => {
      const page = await openPage();
      await page.setViewport({ width: 1280, height: 720 });
      await openReal(page, '#noon', entry);
      const { height, shown } = await page.evaluate(() => rooms.heights());
      expect(shown).toBe(height);
      const box = await page.evaluate(() => rooms.shown()?.box);
      expect(box && overlaps(await boxOf(page, '#noon'), box)).toBe(false);
      await page.close();
    },
  );
});

/** Opens the card of an entry of the glossary on a word, and waits until it is beside it. */
async function openReal(page: Page, mark: string, entry: string): Promise<void> {
  await page.evaluate((mark, entry) => rooms.openReal(mark, entry), mark, entry);
  await waitUntil(
    () => page.evaluate(() => (rooms.shown()?.box.left ?? 0) > 0),
    () => `The card of ${entry} did not find its place`,
  );
}
