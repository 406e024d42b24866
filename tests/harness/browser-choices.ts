import { browsersOwnPage, extensionId } from './browsers-own-page.ts';
import type { Session } from './launch-with-sidenote.ts';
import { waitUntil } from './wait-until.ts';

/** What a reader decides about Sidenote in the browser's own page. Some of it closes all pages of the extension. */
export interface BrowserChoices {
  allowPrivateWindows(): Promise<void>;
  allowFiles(allowed: boolean): Promise<void>;
  /** False: “On click”, or all sites taken back. */
  allowSites(allowed: boolean): Promise<void>;
}

export async function browserChoices(session: Session): Promise<BrowserChoices> {
  const page = await browsersOwnPage(session);
  const id = extensionId(session);
  const run = (script: string) => page.evaluate(script);
  const choose = (what: string) =>
    run(`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', ${what} })`);
  /** Some choices start the extension anew. */
  const isBack = async () => {
    const probe = await session.browser.newPage();
    await waitUntil(async () => {
      await probe.goto(session.extensionUrl('options.html'), { waitUntil: [] }).catch(() => {});
      return (await probe.evaluate('typeof chrome.storage').catch(() => '')) === 'object';
    }, 'The extension does not come back');
    await probe.close();
  };

  if (session.kind === 'chromium')
    return {
      async allowPrivateWindows() {
        await choose('incognitoAccess: true');
        await isBack();
      },
      async allowFiles(allowed) {
        await choose(`fileAccess: ${allowed}`);
        await isBack();
      },
      async allowSites(allowed) {
        await choose(`hostAccess: '${allowed ? 'ON_ALL_SITES' : 'ON_CLICK'}'`);
      },
    };
  const change = (allowed: boolean, permission: string) =>
    run(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.${allowed ? 'add' : 'remove'}('${id}', ${permission}, WebExtensionPolicy.getByID('${id}').extension);
    })()`);
  const startAnew = async () => {
    await run(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID('${id}')).reload();
    })()`);
    await isBack();
  };
  return {
    async allowPrivateWindows() {
      await change(true, "{ permissions: ['internal:privateBrowsingAllowed'], origins: [] }");
      await startAnew();
    },
    async allowFiles(allowed) {
      await change(allowed, "{ permissions: ['internal:fileSchemeAllowed'], origins: [] }");
      await startAnew();
    },
    async allowSites(allowed) {
      await change(allowed, "{ permissions: [], origins: ['<all_urls>'] }");
    },
  };
}
