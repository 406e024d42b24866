import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { browsersOwnPage, extensionId } from './browsers-own-page.ts';
import { builtExtension, openUrl, type Session } from './launch-with-sidenote.ts';

/** What a person does with an extension in the browser's own pages. */
export interface ExtensionSwitch {
  turn(on: boolean): Promise<void>;
  /** Installs the same build again, which browsers treat as an update. */
  update(): Promise<void>;
  remove(): Promise<void>;
}

export async function extensionSwitch(session: Session): Promise<ExtensionSwitch> {
  const { browser, kind } = session;
  const id = extensionId(session);
  const page = await (kind === 'firefox' ? browsersOwnPage(session) : helperPage(session));
  return {
    turn: (on) =>
      kind === 'firefox'
        ? page
            .evaluate(
              `(async () => {
              const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
              const addon = await AddonManager.getAddonByID('${id}');
              await addon.${on ? 'enable' : 'disable'}();
            })()`,
            )
            .then(() => {})
        : page.evaluate(`chrome.management.setEnabled('${id}', ${on})`).then(() => {}),
    update: () => browser.installExtension(builtExtension[kind]).then(() => {}),
    remove: () => browser.uninstallExtension(id),
  };
}

/** Chromium: a small extension of the tests may turn others off and on. */
async function helperPage({ browser }: Session): Promise<Page> {
  const id = await browser.installExtension(join(import.meta.dirname, 'extension-switch'));
  const page = await browser.newPage();
  await openUrl(page, `chrome-extension://${id}/switch.html`);
  return page;
}
