import type { Page } from 'puppeteer-core';
import type { Session } from './launch-with-sidenote.ts';
import { waitUntil } from './wait-until.ts';

/** Firefox from the inside: what only its own pages may ask. */
export interface FirefoxInside {
  /** Runs an expression with all that the browser is made of (`Services`, `ChromeUtils`). */
  run(expression: string): Promise<unknown>;
  /** What it has told its own console, since it started, that names a text. */
  consoleLines(text: string): Promise<readonly string[]>;
}

/** Opens its page of add-ons, whose scripts may. */
export async function openFirefoxInside({ browser }: Session): Promise<FirefoxInside> {
  const page: Page = await browser.newPage();
  await page.goto('about:addons', { waitUntil: [] });
  const isInside = () => page.evaluate('typeof Services === "object"').catch(() => false);
  await waitUntil(async () => (await isInside()) === true, 'about:addons did not open');
  return {
    run: (expression) => page.evaluate(expression),
    async consoleLines(text) {
      const told = await page.evaluate(
        `Services.console.getMessageArray().map(String).filter((each) => each.includes(${JSON.stringify(text)}))`,
      );
      return Array.isArray(told) ? told.map(String) : [];
    },
  };
}
