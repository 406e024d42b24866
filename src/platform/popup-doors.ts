import { browser } from 'wxt/browser';

/** What the popup opens beside itself. */
export const popupDoors = {
  openCheck: () => void browser.tabs.create({ url: new URL('/check.html', location.origin).href }),

  /** Rejects in Firefox, which opens its page about extensions for nobody. */
  async openExtensionSettings(): Promise<void> {
    if (!location.protocol.startsWith('chrome')) throw new Error('The browser opens this page for nobody.');
    await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
  },

  /** Prints this page where it is a tab; a popup of the toolbar opens such a tab first, which then prints itself. */
  print(tab: number | undefined): void {
    const url = new URL(location.href);
    if (url.searchParams.has('tab') || tab === undefined) print();
    else {
      url.searchParams.set('tab', String(tab));
      url.searchParams.set('print', 'yes');
      void browser.tabs.create({ url: url.href });
    }
  },
};
