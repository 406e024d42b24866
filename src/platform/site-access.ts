import { browser } from 'wxt/browser';

const everywhere = { origins: ['<all_urls>'] };

/** Whether the browser lets the extension read pages: readers may withhold that, for all sites or for some. */
export const siteAccess = {
  isGranted: () => browser.permissions.contains(everywhere),
  /** Asks the reader; to be called in a click. */
  ask: () => browser.permissions.request(everywhere),
  onChange(listener: () => void, signal: AbortSignal): void {
    for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
      event.addListener(listener);
      signal.addEventListener('abort', () => event.removeListener(listener), { once: true });
    }
  },
};
