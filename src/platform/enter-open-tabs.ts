import { browser } from 'wxt/browser';
import { sendToTab } from './tab-link.ts';

/** Kept in memory by the browser until the extension is updated, turned off or removed, or the browser ends. */
const key = 'entered';

/**
 * Starts Sidenote in the pages that were open before it came: installed, updated or turned on. Browsers load content scripts
 * into new pages alone (Firefox into open ones, too: those answer, and are left in peace).
 */
export async function enterOpenTabs(): Promise<void> {
  const { [key]: entered } = await browser.storage.session.get(key);
  if (entered === true) return;
  await browser.storage.session.set({ [key]: true });
  await enterAll();
}

/**
 * Starts Sidenote in the open pages of a site when the reader lets it in there. To be called while the worker starts: a listener
 * added later misses the news that woke it.
 */
export function enterWhereAllowed(): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    if (origins !== undefined && origins.length > 0) void enterAll();
  });
}

async function enterAll(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : enter(id))));
}

async function enter(tabId: number): Promise<void> {
  if (await sendToTab(tabId, { type: 'report-please' }, 0)) return;
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, files: ['/page.js'] });
  } catch {
    // A page that no extension may enter: the browser's own, a store's.
  }
}
