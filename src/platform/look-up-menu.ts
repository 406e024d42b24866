import { browser } from 'wxt/browser';
import { say } from '../language/say-in-worker.ts';
import { openGlossary } from './open-glossary.ts';
import { sendToTab } from './tab-link.ts';

const id = 'look-up';
/** Longer than any name; the rest of a long selection is not looked up. */
const longest = 200;

/** Names the item in the language that is spoken now. */
export async function nameLookUpMenu(): Promise<void> {
  await browser.contextMenus.update(id, { title: say('worker_look_up') });
}

/**
 * “Look up … in Sidenote”, in the context menu of selected text: a card opens at the selection, also where Sidenote is off.
 * To be called while the worker starts: a listener added later misses the click that woke it.
 */
export function answerLookUpMenu(): void {
  // The browser keeps the item while the worker sleeps; asked twice for the same, it only says so.
  browser.contextMenus.create(
    { id, title: say('worker_look_up'), contexts: ['selection'] },
    () => browser.runtime.lastError,
  );
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    const text = selectionText?.trim().slice(0, longest);
    if (menuItemId !== id || text === undefined || text === '') return;
    lookUpIn(tab?.id, frameId ?? 0, text).catch(() => openGlossary({ query: text }, tab));
  });
}

/** Rejects where no script may run: the browser's own pages, stores, PDF files. */
async function lookUpIn(tabId: number | undefined, frame: number, text: string): Promise<void> {
  if (tabId === undefined) throw new Error('There is no tab.');
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frame] },
    files: ['/card.js', '/look-up.js'],
    injectImmediately: true,
  });
  await sendToTab(tabId, { type: 'look-up', text }, frame);
}
