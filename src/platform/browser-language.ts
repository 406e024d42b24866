import { browser } from 'wxt/browser';

/** The language of the browser's own menus, as it names it: `de-AT`. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}
