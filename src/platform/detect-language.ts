import { browser } from 'wxt/browser';

/** Asks the browser's own detector, which works offline. Undefined where it is not sure. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  return isReliable ? languages[0]?.language : undefined;
}
