import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/find-browser.ts';

/**
 * Installs a folder as the reader's own extensions are installed, or a newer version over it. Firefox keeps what it gets packed;
 * its releases, where Mozilla must have signed that, and Chromium are given the folder at each start, and know it again. Gives
 * Chromium's id.
 */
export async function installForGood(
  browser: Browser,
  kind: BrowserKind,
  folder: string,
): Promise<string | undefined> {
  if (kind === 'chromium') return browser.installExtension(folder);
  const page = await browser.newPage();
  // Opened for the page's rights alone; the driver does not tell when it is there.
  await page.goto('about:addons', { waitUntil: [] });
  await page.waitForFunction('typeof ChromeUtils !== "undefined"');
  const result = await page.evaluate(packAndInstall(folder));
  if (result !== 'installed') throw new Error(`Firefox does not install ${folder}: ${result}`);
  await page.close();
  return undefined;
}

/** Packs the folder by Firefox’ own means and installs that; the version that is there already is left as it is. */
const packAndInstall = (folder: string) => `(async () => {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const folder = ${JSON.stringify(folder)};
  const text = await IOUtils.readUTF8(PathUtils.join(folder, 'manifest.json'));
  const { version, browser_specific_settings } = JSON.parse(text);
  const there = await AddonManager.getAddonByID(browser_specific_settings.gecko.id);
  if (there?.version === version) return 'installed';
  const { AppConstants } = ChromeUtils.importESModule('resource://gre/modules/AppConstants.sys.mjs');
  if (AppConstants.MOZ_REQUIRE_SIGNING) {
    for (const kept of ['Storage', 'Uuid'])
      Services.prefs.setBoolPref('extensions.webextensions.keep' + kept + 'OnUninstall', true);
    await AddonManager.installTemporaryAddon(await IOUtils.getFile(folder));
    return 'installed';
  }

  const packed = await IOUtils.getFile(PathUtils.tempDir, 'sidenote-' + Services.uuid.generateUUID().toString().slice(1, -1) + '.xpi');
  const writer = Cc['@mozilla.org/zipwriter;1'].createInstance(Ci.nsIZipWriter);
  writer.open(packed, 0x02 | 0x08 | 0x20);
  const add = async (path, name) => {
    for (const child of await IOUtils.getChildren(path)) {
      const inner = name + PathUtils.filename(child);
      if ((await IOUtils.stat(child)).type === 'directory') await add(child, inner + '/');
      else writer.addEntryFile(inner, Ci.nsIZipWriter.COMPRESSION_NONE, await IOUtils.getFile(child), false);
    }
  };
  await add(folder, '');
  writer.close();

  const install = await AddonManager.getInstallForFile(packed, 'application/x-xpinstall');
  const done = new Promise((resolve) => install.addListener({
    onInstallEnded: () => resolve('installed'),
    onInstallFailed: () => resolve('error ' + install.error),
  }));
  install.install();
  const result = await done;
  await IOUtils.remove(packed.path);
  return result;
})()`;
