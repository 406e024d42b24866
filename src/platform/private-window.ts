import { browser } from 'wxt/browser';

/** True where the page stands in a private window. */
export function isPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
