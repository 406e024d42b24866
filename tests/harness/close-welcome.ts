import type { Browser, Page } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

/** Waits for the tab that opens after installing, which would be in front of those under test. */
export async function welcomePage(browser: Browser): Promise<Page> {
  let addresses: string[] = [];
  return waitUntil(
    async () => {
      addresses = [];
      for (const page of await browser.pages()) {
        // Firefox' driver does not tell the addresses of extension pages: the page itself does.
        const address = await page.evaluate(() => location.href).catch(String);
        if (address.endsWith('/welcome.html')) return page;
        addresses.push(address);
      }
      return false;
    },
    () => `No welcome page opened, only ${addresses.join(', ')}`,
  );
}

export async function closeWelcome(browser: Browser): Promise<void> {
  await (await welcomePage(browser)).close();
}
