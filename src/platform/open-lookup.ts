import { browser } from 'wxt/browser';
import { openOwnPage } from './open-own-page.ts';

/** Opens the popup, whose search box has the focus; as a tab where the browser refuses. */
export async function openLookup(tabId: number | undefined): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // No window with a toolbar (an app window, say), or a browser that wants a click.
    await openOwnPage('popup.html', tabId === undefined ? {} : { tab: String(tabId) });
  }
}
