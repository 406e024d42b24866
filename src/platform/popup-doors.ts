import { browser } from 'wxt/browser';
import { inChromium } from './in-chromium.ts';
import { openOwnPage } from './open-own-page.ts';

/** What the popup opens beside itself. */
export const popupDoors = {
  openCheck: () => void openOwnPage('check.html'),

  /** Rejects in Firefox, which opens its page about extensions for nobody. */
  async openExtensionSettings(): Promise<void> {
    if (!inChromium()) throw new Error('The browser opens this page for nobody.');
    await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
  },

  /** Prints this page where it is a tab; a popup of the toolbar opens such a tab first, which then prints itself. */
  print(tab: number | undefined): void {
    if (new URL(location.href).searchParams.has('tab') || tab === undefined) print();
    else void openOwnPage('popup.html', { tab: String(tab), print: 'yes' });
  },
};
