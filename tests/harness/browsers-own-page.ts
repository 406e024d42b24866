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

/** What Firefox has told its own console about an extension since it started, by the id in its addresses. */
export async function browserConsole(page: Page, host: string): Promise<string[]> {
  const told = await page.evaluate(
    `Services.console.getMessageArray().map(String).filter((each) => each.includes('${host}'))`,
  );
  return Array.isArray(told) ? told.map(String) : [];
}
