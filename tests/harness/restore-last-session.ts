import type { Page } from 'puppeteer-core';
import { browsersOwnPage } from './browsers-own-page.ts';
import type { Session } from './launch-with-sidenote.ts';
import { waitUntil } from './wait-until.ts';

const modules = 'resource:///modules/sessionstore';

/** Ends the browser so that it knows at its next start what was open: closed by a driver, Firefox has not written that down. */
export async function endSession(session: Session): Promise<void> {
  if (session.kind === 'firefox') {
    const own = await browsersOwnPage(session);
    await own.evaluate(`(async () => {
      const { TabStateFlusher } = ChromeUtils.importESModule('${modules}/TabStateFlusher.sys.mjs');
      const { SessionSaver } = ChromeUtils.importESModule('${modules}/SessionSaver.sys.mjs');
      await TabStateFlusher.flushWindow(Services.wm.getMostRecentWindow('navigator:browser'));
      await SessionSaver.run();
    })()`);
  }
  await session.close();
}

/** Opens what was open when the browser ended, by “Restore previous session”; gives the tab with an address. */
export async function restoreLastSession(session: Session, address: string): Promise<Page> {
  if (session.kind === 'firefox') {
    const own = await browsersOwnPage(session);
    await own.evaluate(
      `ChromeUtils.importESModule('${modules}/SessionStore.sys.mjs').SessionStore.restoreLastSession()`,
    );
  }
  return waitUntil(async () => {
    for (const page of await session.browser.pages())
      if ((await page.evaluate(() => location.href).catch(() => '')) === address) return page;
    return false;
  }, `The tab at ${address} did not come back`);
}
