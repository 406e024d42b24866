import type { Page } from 'puppeteer-core';
import { openUrl, type Session } from './launch-with-sidenote.ts';

/** Sidenote's id, as the browser calls it. */
export function extensionId({ kind, extensionUrl }: Session): string {
  return kind === 'firefox' ? 'sidenote@sidenote.example' : new URL(extensionUrl('')).host;
}

/**
 * The browser's own page about extensions, in a tab. Its scripts may do what the reader does there: Chromium's has
 * `chrome.developerPrivate`, Firefox' all of the browser's modules.
 */
export async function browsersOwnPage({ browser, kind }: Session): Promise<Page> {
  const page = await browser.newPage();
  if (kind === 'chromium') {
    await page.goto('chrome://extensions/');
    // Else unpacked extensions that the browser starts anew stay off.
    await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    return page;
  }
  await openUrl(page, 'about:addons');
  return page;
}
