import type { Page } from 'puppeteer-core';
import { readCard } from './read-card.ts';
import { waitUntil } from './wait-until.ts';

/** Clicks a control of the open card, scrolled into view there, once it stands still. */
export async function clickInCard(page: Page, name: string): Promise<void> {
  let last = '';
  const at = await waitUntil(
    async () => {
      const card = await readCard(page);
      const box = card?.controls.find((control) => control.name.toLowerCase() === name.toLowerCase())?.box;
      if (card === undefined || box === undefined) return false;
      const seen = JSON.stringify(box);
      const isStill = seen === last;
      last = seen;
      if (box.y + box.height > card.box.y + card.box.height) {
        await page.mouse.move(card.box.x + 40, card.box.y + 60);
        await page.mouse.wheel({ deltaY: 80 });
        return false;
      }
      return isStill && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    async () => `No “${name}” among ${(await readCard(page))?.controls.map((control) => control.name)}`,
    10_000,
  );
  await page.mouse.click(at.x, at.y);
}
