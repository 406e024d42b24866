import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardAccessibility } from '../harness/accessibility-tree.ts';
import { launchForRooms, type RoomBrowser } from '../harness/open-room-page.ts';
import { waitUntil } from '../harness/wait-until.ts';
import type * as Rooms from './card.entry.ts';

declare const rooms: typeof Rooms;

const entryFile = join(import.meta.dirname, 'card.entry.ts');

const article = `<!doctype html><html lang="de"><head><title>Article</title></head><body>
<p>Many people take <b id="one" data-entry="lamotrigine">lamotrigine</b>.</p></body></html>`;

// The files are read as a screen reader reads: what it says, in this order. A change there is a change for its reader.
describe('what a screen reader meets', () => {
  let browser: RoomBrowser;
  beforeAll(async () => {
    // Firefox tells no driver about its tree.
    browser = await launchForRooms('chromium', entryFile);
  });
  afterAll(() => browser?.close());

  const met = (name: string, open: (page: Page) => Promise<unknown>, sign: RegExp) =>
    it(name, async () => {
      const page = await browser.open(article);
      await page.evaluate(() => rooms.start());
      await open(page);
      let tree: string | undefined;
      await waitUntil(
        async () => {
          tree = await cardAccessibility(page);
          return tree !== undefined && sign.test(tree);
        },
        () => `No ${sign} in\n${tree}`,
      );
      await expect(tree).toMatchFileSnapshot(`accessibility/${name.replaceAll(' ', '-')}.txt`);
      await page.close();
    });

  const medicine = async (page: Page) => {
    await page.evaluate(() => rooms.open('#one'));
    // The last that comes to a card.
    await waitUntil(() => page.evaluate(() => rooms.buttonBox('rash') !== undefined), 'Nothing leads on');
  };

  met('a medicine as its card opens', medicine, /^dialog "Lamotrigine".*focused/);

  met(
    'a medicine with all disclosed',
    async (page) => {
      await medicine(page);
      await page.evaluate(() => rooms.disclose(true));
    },
    /disclosure "Background \(1\)" \[expanded/,
  );

  met(
    'an entry that another led to',
    async (page) => {
      await medicine(page);
      await page.evaluate(() => rooms.press('rash'));
    },
    /heading "Rash" \[focused/,
  );

  met(
    'choices for misspelt words',
    (page) => page.evaluate(() => rooms.openChoices()),
    /^dialog "“lamictel”".*focused/,
  );

  met(
    'the choices how far a change reaches',
    async (page) => {
      await medicine(page);
      await page.evaluate(() => rooms.press('Not this meaning'));
    },
    /button "On this page" \[focused/,
  );

  met(
    'what was done and the way back',
    async (page) => {
      await medicine(page);
      await page.evaluate(() => rooms.press('Stop marking'));
    },
    /button "Undo" \[focused/,
  );
});
