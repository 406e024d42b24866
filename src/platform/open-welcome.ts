import { browser } from 'wxt/browser';
import { openOwnPage } from './open-own-page.ts';

/** Opens the welcome page once, right after installing: an update changes nothing that a reader must know at once. */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOwnPage('welcome.html');
  });
}
