import { browsersOwnPage } from './browsers-own-page.ts';
import type { Session } from './launch-with-sidenote.ts';

/** Firefox from the inside: what only its own pages may ask. */
export interface FirefoxInside {
  /** Runs an expression with all that the browser is made of (`Services`, `ChromeUtils`). */
  run(expression: string): Promise<unknown>;
  /** What it has told its own console, since it started, that names a text. */
  consoleLines(text: string): Promise<readonly string[]>;
}

/** Opens its page of add-ons, whose scripts may. */
export async function openFirefoxInside(session: Session): Promise<FirefoxInside> {
  const page = await browsersOwnPage(session);
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
