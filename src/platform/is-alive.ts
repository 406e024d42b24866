import { browser } from 'wxt/browser';

/** False in a content script that outlived its extension: after an update the old script keeps running without one. */
export function isAlive(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
