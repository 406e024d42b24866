import { browser } from 'wxt/browser';

/** Opens the welcome page once, right after installing: an update changes nothing that a reader must know at once. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install')
      void browser.tabs.create({ url: new URL('/welcome.html', location.origin).href });
  });
}
