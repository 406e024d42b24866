import type { Page } from 'puppeteer-core';
import type { Session } from './launch-with-sidenote.ts';

/** As much of the browser API as tests call from a page of the extension. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string | null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
  };
  readonly tabs: {
    sendMessage(tab: number, message: unknown): Promise<unknown>;
    query(about: object): Promise<{ id?: number; url?: string }[]>;
  };
  readonly runtime: { getManifest(): { version: string } };
  readonly windows: { create(window: { url: string; incognito: boolean }): Promise<unknown> };
};

/** A page of Sidenote in a tab of its own: through it a test reaches what only the extension may touch. */
export interface ExtensionPage {
  /** Puts a value in the place of the settings, whatever it is. */
  storeSettings(raw: unknown): Promise<void>;
  /** Everything in the extension's storage. */
  stored(): Promise<Record<string, unknown>>;
  clearStorage(): Promise<void>;
  /** What the page (the options) shows now: nothing until it is built. */
  text(): Promise<string>;
  /** Sends a message to every frame of a tab, as popup and background do. */
  sendToTab(tab: number, message: unknown): Promise<void>;
  /** The browser's number of the tab that shows a web page. */
  tabAt(url: string): Promise<number>;
  /** Where private windows are allowed. */
  openPrivateWindow(url: string): Promise<void>;
  /** Of the extension that runs. */
  version(): Promise<string>;
  close(): Promise<void>;
}

/** Opens it; open the tabs under test afterwards, so that they are in front. */
export async function openExtensionPage(session: Session): Promise<ExtensionPage> {
  const page: Page = await session.newPage(session.extensionUrl('options.html'));
  return {
    storeSettings: (raw) => page.evaluate((settings) => chrome.storage.local.set({ settings }), raw),
    stored: () => page.evaluate(() => chrome.storage.local.get(null)),
    clearStorage: () => page.evaluate(() => chrome.storage.local.clear()),
    text: () => page.evaluate(() => document.body.innerText),
    sendToTab: (tab, message) =>
      page.evaluate(
        async (tab, message) => {
          // Nobody answers messages: Chromium may call that an error.
          await chrome.tabs.sendMessage(tab, message).catch(() => {});
        },
        tab,
        message,
      ),
    tabAt: async (address) => {
      const all = await page.evaluate(() => chrome.tabs.query({}));
      const tab = all.find(({ url }) => url === address)?.id;
      if (tab === undefined) throw new Error(`No tab shows ${address}: ${all.map(({ url }) => url)}`);
      return tab;
    },
    openPrivateWindow: (url) =>
      page.evaluate(async (url) => {
        await chrome.windows.create({ url, incognito: true });
      }, url),
    version: () => page.evaluate(() => chrome.runtime.getManifest().version),
    close: () => page.close(),
  };
}
