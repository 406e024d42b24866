import type { Frame, Page } from 'puppeteer-core';
import type { Session } from './launch-with-sidenote.ts';
import { waitUntil } from './wait-until.ts';

/** As much of the browser API as the worker is asked for. */
declare const chrome: {
  readonly tabs: { query(about: object): Promise<{ url?: string }[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object | undefined): void } };
};

/** Selects the text of an element, or what is in a field. */
export async function selectText(place: Page | Frame, selector: string): Promise<void> {
  await place.evaluate((selector) => {
    const element = document.querySelector(selector);
    if (element instanceof HTMLInputElement) {
      element.focus();
      element.select();
    } else if (element !== null) getSelection()?.selectAllChildren(element);
  }, selector);
}

/**
 * Chooses “Look up … in Sidenote” for what is selected. Firefox opens its real menu; Chromium’s is out of reach, so its worker
 * is told what the browser would tell it.
 */
export async function lookUpSelection(session: Session, page: Page, selector: string): Promise<void> {
  await selectText(page, selector);
  await (session.kind === 'firefox' ? chooseInFirefox(session, page, selector) : tellWorker(session, page));
}

async function tellWorker(session: Session, page: Page): Promise<void> {
  const selectionText = await page.evaluate(() => String(getSelection()));
  const target = await session.browser.waitForTarget((each) =>
    each.url().startsWith(session.extensionUrl('background')),
  );
  const worker = await target.worker();
  await worker?.evaluate(async (selectionText) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText, frameId: 0 }, tab);
  }, selectionText);
}

/** The driver's own line to the browser: only there can the browser's own window be asked. */
interface Driver {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

async function chooseInFirefox(session: Session, page: Page, selector: string): Promise<void> {
  const element = await page.$(selector);
  await element?.click({ button: 'right', offset: { x: 5, y: 5 } });
  const driver = (session.browser as unknown as { connection: Driver }).connection;
  const tree = await driver.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const expression = `(() => {
    const menu = document.getElementById('contentAreaContextMenu');
    const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label.endsWith('in Sidenote'));
    if (menu.state !== 'open' || item === undefined) return 'not yet';
    menu.activateItem(item);
    return item.label;
  })()`;
  await waitUntil(async () => {
    const { result } = await driver.send('script.evaluate', {
      expression,
      awaitPromise: false,
      target: { context: window?.context },
    });
    return (result as { result: { value: string } }).result.value !== 'not yet';
  }, 'The menu has no item of Sidenote');
}
