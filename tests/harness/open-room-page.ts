import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/find-browser.ts';
import { bundleRooms } from './bundle-rooms.ts';
import { launchWithSidenote } from './launch-with-sidenote.ts';
import { serve } from './serve.ts';

/** A browser without Sidenote whose pages carry the rooms under test as `rooms`. */
export interface RoomBrowser {
  /** A new tab with this HTML (a whole document) and `globalThis.rooms`, which leaves no element behind. */
  open(html: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a browser for tests of the rooms that `entryFile` exports: once per test file, in `beforeAll`; `close` it in `afterAll`. */
export async function launchForRooms(kind: BrowserKind, entryFile: string): Promise<RoomBrowser> {
  const script = await bundleRooms(entryFile);
  const pages: Record<string, string> = {};
  const server = await serve(pages);
  const session = await launchWithSidenote(kind, { extensionDir: null });
  let count = 0;
  return {
    async open(html) {
      const path = `/page-${++count}.html`;
      pages[path] = html;
      const page = await session.newPage(server.origin + path);
      // Evaluated, not added as an element: the fixture's HTML stays as written and its policy does not matter.
      await page.evaluate(script);
      return page;
    },
    async close() {
      await session.close();
      await server.close();
    },
  };
}
