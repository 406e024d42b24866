import { browser } from 'wxt/browser';

/** Opens the popup, whose search box has the focus; as a tab where the browser refuses. */
export async function openLookup(tabId: number | undefined): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // No window with a toolbar (an app window, say), or a browser that wants a click.
    const url = new URL('/popup.html', location.origin);
    if (tabId !== undefined) url.searchParams.set('tab', String(tabId));
    await browser.tabs.create({ url: url.href });
  }
}
