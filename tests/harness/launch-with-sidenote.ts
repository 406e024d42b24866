import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import type { BrowserKind } from '../../scripts/find-browser.ts';
import { chromiumOptions } from './chromium-options.ts';
import { closeWelcome } from './close-welcome.ts';
import { firefoxOptions } from './firefox-options.ts';
import { installForGood } from './install-for-good.ts';
import { waitUntil } from './wait-until.ts';

export interface LaunchChoices {
  /** Default true. */
  readonly headless?: boolean;
  /** A built extension; default the build in `.output`. `null`: a browser without Sidenote. */
  readonly extensionDir?: string | null;
  /** Default true: the test's own card reader is installed. With it any page can read the card. */
  readonly cardReader?: boolean;
  /** Further unpacked extensions, for both browsers. */
  readonly extraExtensions?: readonly string[];
  /** Default true: only 127.0.0.1 and localhost can be reached. */
  readonly offline?: boolean;
  /** A folder that keeps the browser's profile for the next start. Sidenote is installed in it for good. */
  readonly profile?: string;
  /** The port of a proxy on 127.0.0.1 for all that the browser asks of any network, this machine included. */
  readonly proxyPort?: number;
  /** Default false: the page that opens after installing is closed. */
  readonly keepWelcome?: boolean;
}

/** A running browser with Sidenote in it. */
export interface Session {
  readonly browser: Browser;
  readonly kind: BrowserKind;
  /** The address of a page of Sidenote, such as `popup.html`. */
  extensionUrl(path: string): string;
  /** A new tab, on `url` if one is given (loaded; a page of an extension: its document is complete). */
  newPage(url?: string): Promise<Page>;
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');
const cardReaderDir = join(import.meta.dirname, 'card-reader');

/** Where `npm run build` puts the extension. */
export const builtExtension: Readonly<Record<BrowserKind, string>> = {
  chromium: join(root, '.output/chrome-mv3'),
  firefox: join(root, '.output/firefox-mv3'),
};

function geckoId(extensionDir: string): string {
  const manifest: { browser_specific_settings?: { gecko?: { id?: string } } } = JSON.parse(
    readFileSync(join(extensionDir, 'manifest.json'), 'utf8'),
  );
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (id === undefined)
    throw new Error(`${extensionDir}/manifest.json has no gecko id, which Firefox needs.`);
  return id;
}

/** The same at each start, so that a kept profile finds its own. */
function uuidOf(id: string): string {
  const digest = createHash('sha256').update(id).digest('hex');
  return digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-a$4-$5');
}

/** Opens an address and waits until it is there. Firefox' driver never reports loads of extension pages and its own: they are polled. */
export async function openUrl(page: Page, url: string): Promise<void> {
  if (!/^(moz-extension|about):/.test(url)) {
    await page.goto(url, { waitUntil: 'load' });
    return;
  }
  await page.goto(url, { waitUntil: [] });
  const here = (expected: string) => location.href === expected && document.readyState === 'complete';
  await waitUntil(() => page.evaluate(here, url).catch(() => false), `${url} did not load`);
}

/** Starts a browser in a fresh profile with Sidenote (and, unless told otherwise, the test's own card reader) installed. */
export async function launchWithSidenote(kind: BrowserKind, choices: LaunchChoices = {}): Promise<Session> {
  const {
    headless = true,
    extensionDir = builtExtension[kind],
    cardReader = true,
    extraExtensions = [],
    offline = true,
    keepWelcome = false,
    profile,
    proxyPort,
  } = choices;
  const extensions = [
    ...(extensionDir === null ? [] : [extensionDir]),
    ...(cardReader ? [cardReaderDir] : []),
    ...extraExtensions,
  ];
  const uuids: Record<string, string> = {};
  if (kind === 'firefox') for (const folder of extensions) uuids[geckoId(folder)] = uuidOf(geckoId(folder));

  const options =
    kind === 'chromium'
      ? chromiumOptions(headless, offline, proxyPort)
      : firefoxOptions(headless, offline, uuids, proxyPort);
  const browser = await launch({
    ...options,
    ...(profile !== undefined && { userDataDir: profile }),
    executablePath: ensureBrowser(kind),
  });
  const ids: string[] = [];
  try {
    for (const folder of extensions) {
      const isForGood = folder === extensionDir && profile !== undefined;
      const id = isForGood
        ? await installForGood(browser, kind, folder)
        : await browser.installExtension(folder);
      ids.push(id ?? geckoId(folder));
    }
    if (extensionDir !== null && !keepWelcome) await closeWelcome(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const origin =
    kind === 'chromium' ? `chrome-extension://${ids[0]}` : `moz-extension://${uuids[ids[0] ?? '']}`;

  return {
    browser,
    kind,
    extensionUrl: (path) => `${origin}/${path}`,
    async newPage(url) {
      const page = await browser.newPage();
      if (url !== undefined) await openUrl(page, url);
      return page;
    },
    close: () => browser.close(),
  };
}
