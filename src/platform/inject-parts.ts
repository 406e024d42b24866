import { browser } from 'wxt/browser';
import type { PartName } from '../page/parts.ts';
import { listen, type Sender } from './listen.ts';
import { parseLoad } from './messages.ts';

/** The only files that a frame can ask for. */
const files = {
  marking: '/marking.js',
  card: '/card.js',
  'element-painter': '/element-painter.js',
} as const satisfies Record<PartName, string>;

/**
 * Puts parts of the page script into the frames that ask for them. To be called while the worker starts: a listener added
 * later misses the message that woke it.
 */
export function injectParts(): void {
  listen((message, sender) => {
    const part = parseLoad(message);
    const target = frameOf(sender);
    if (part === undefined || target === undefined) return;
    browser.scripting.executeScript({ target, files: [files[part]], injectImmediately: true }).catch(() => {
      // The document has gone meanwhile, or the browser forbids it there: the frame asks again if it still wants it.
    });
  }, new AbortController().signal);
}

/** Where a message came from, by the browser's own word; the document where it is told, for a frame may have got another. */
function frameOf({ tab, frameId, documentId }: Sender) {
  if (tab?.id === undefined) return undefined;
  if (documentId !== undefined) return { tabId: tab.id, documentIds: [documentId] };
  return frameId === undefined ? undefined : { tabId: tab.id, frameIds: [frameId] };
}
