import type { Page, Target } from 'puppeteer-core';
import { inFirefoxWindow } from './firefox-window.ts';
import type { Session } from './launch-with-sidenote.ts';
import { waitUntil } from './wait-until.ts';

/** As much of the browser API as the worker is asked for. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: { query(about: object): Promise<{ url?: string }[]> };
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: object | undefined): void } };
};

export interface MenuItem {
  /** How its words end. */
  readonly label: string;
  readonly id: string;
  /** The words that are selected, where it is about these. */
  readonly selection?: string;
}

/**
 * Chooses an item of Sidenote in the context menu of an element. Firefox opens its real menu; Chromium’s is out of reach, so its
 * worker, woken if need be, is told what the browser would tell it.
 */
export async function chooseInMenu(
  session: Session,
  page: Page,
  selector: string,
  item: MenuItem,
): Promise<void> {
  await (session.kind === 'firefox'
    ? chooseInFirefox(session, page, selector, item.label)
    : tellWorker(session, page, item));
}

async function tellWorker(session: Session, page: Page, { id, selection }: MenuItem): Promise<void> {
  const isWorker = (each: Target) => each.url().startsWith(session.extensionUrl('background'));
  if (!session.browser.targets().some(isWorker)) await wakeWorker(session, page);
  const target = await session.browser.waitForTarget(isWorker);
  const worker = await target.worker();
  await worker?.evaluate(
    async (menuItemId, selectionText) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText, frameId: 0 }, tab);
    },
    id,
    selection,
  );
}

/** A message wakes it, from a tab that is closed again. */
async function wakeWorker(session: Session, page: Page): Promise<void> {
  const waking = await session.newPage(session.extensionUrl('options.html'));
  // Nobody answers messages.
  await waking.evaluate(() => chrome.runtime.sendMessage('wake').catch(() => {}));
  await waking.close();
  await page.bringToFront();
}

async function chooseInFirefox(session: Session, page: Page, selector: string, label: string): Promise<void> {
  const element = await page.$(selector);
  await element?.click({ button: 'right', offset: { x: 5, y: 5 } });
  const expression = `(() => {
    const menu = document.getElementById('contentAreaContextMenu');
    const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label.endsWith(${JSON.stringify(label)}));
    if (menu.state !== 'open' || item === undefined) return 'not yet';
    menu.activateItem(item);
    return item.label;
  })()`;
  await waitUntil(
    async () => (await inFirefoxWindow(session, expression)) !== 'not yet',
    'The menu has no item of Sidenote',
  );
  // A menu on its way out takes the keys that are meant for the page.
  const state = `document.getElementById('contentAreaContextMenu').state`;
  await waitUntil(async () => (await inFirefoxWindow(session, state)) === 'closed', 'The menu stays open');
}
