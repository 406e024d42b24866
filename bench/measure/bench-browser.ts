import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type CDPSession, launch, type Page, type Target } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/ensure-browser.ts';
import { chromiumOptions } from '../../tests/harness/chromium-options.ts';
import { closeWelcome } from '../../tests/harness/close-welcome.ts';
import { waitUntil } from '../../tests/harness/wait-until.ts';

/** A script world of an extension in one document: the page's DOM, functions and prototypes of its own. */
export interface World {
  /** Evaluates JavaScript and gives its value (plain data), once settled if it is a promise. */
  evaluate<Answer>(expression: string): Promise<Answer>;
}

/** A document loaded for one measurement. */
export interface FreshPage {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly world: World;
  close(): Promise<void>;
}

/** Chromium with one extension, or none. */
export interface BenchBrowser {
  readonly version: string;
  /** The browser's own session, for traces. */
  readonly devtools: CDPSession;
  /** A document in a new tab (and so in a process of its own), loaded, painted and at rest. */
  open(url: string, prepare?: (page: Page) => Promise<unknown>): Promise<FreshPage>;
  /** A page of the extension itself, in a new tab: such as `popup.html`. */
  openOwn(path: string, prepare?: (page: Page) => Promise<unknown>): Promise<Page>;
  /** The popup as the toolbar opens it, over the tab in front. */
  openPopup(): Promise<Page>;
  close(): Promise<void>;
}

/** Longest that any one page may take to load or be measured, ms. */
const longest = 240_000;

/** Two frames and an idle moment: what the load still had to lay out and paint is done. */
const atRest = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() =>
  requestIdleCallback(() => resolve(), { timeout: 10000 }))))`;

/** Starts Chromium with an unpacked extension, whose world the documents' `world` is; without one it is the page's own. */
export async function launchBench(extension?: string): Promise<BenchBrowser> {
  const browser: Browser = await launch({
    ...chromiumOptions(true, true),
    executablePath: ensureBrowser('chromium'),
    protocolTimeout: longest,
  });
  const id = extension === undefined ? undefined : await browser.installExtension(extension);
  if (extension !== undefined && existsSync(join(extension, 'welcome.html'))) await closeWelcome(browser);
  return {
    version: await browser.version(),
    devtools: await browser.target().createCDPSession(),
    async open(url, prepare) {
      const page = await browser.newPage();
      await prepare?.(page);
      await page.goto(url, { waitUntil: 'load', timeout: longest });
      const devtools = await page.createCDPSession();
      const world = worldIn(devtools, id === undefined ? undefined : await worldOf(devtools, id));
      await world.evaluate(atRest);
      return { page, devtools, world, close: () => page.close() };
    },
    async openOwn(path, prepare) {
      const page = await browser.newPage();
      await prepare?.(page);
      await page.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'load', timeout: longest });
      return page;
    },
    async openPopup() {
      const isOwn = (path: string) => (target: Target) => target.url() === `chrome-extension://${id}/${path}`;
      await waitUntil(() => !browser.targets().some(isOwn('popup.html')), 'A popup is still open');
      const background = await browser.waitForTarget(isOwn('background.js'));
      const worker = await background.worker();
      await worker?.evaluate('chrome.action.openPopup()');
      return (await browser.waitForTarget(isOwn('popup.html'))).asPage();
    },
    close: () => browser.close(),
  };
}

/** Waits for the extension's world in the tab's main frame. */
async function worldOf(devtools: CDPSession, id: string): Promise<number> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The extension has no world in the page.')), longest);
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      const { frameId } = (context.auxData ?? {}) as { readonly frameId?: string };
      if (context.origin !== `chrome-extension://${id}` || frameId !== frameTree.frame.id) return;
      clearTimeout(timer);
      resolve(context.id);
    });
    devtools.send('Runtime.enable').catch(reject);
  });
}

function worldIn(devtools: CDPSession, contextId: number | undefined): World {
  return {
    async evaluate<Answer>(expression: string) {
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        expression,
        ...(contextId !== undefined && { contextId }),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value as Answer;
    },
  };
}
