import { browser } from 'wxt/browser';
import type { PartName } from '../page/parts.ts';
import { inChromium } from './in-chromium.ts';
import { listen, type Sender } from './listen.ts';
import { parseLoad } from './messages.ts';
import { isPausedTab } from './paused-tabs.ts';
import { sendToTab } from './tab-link.ts';

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
    inject(part, target, sender.frameId).catch(() => {
      // The document has gone meanwhile, or the browser forbids it there: the frame asks again if it still wants it.
    });
  }, new AbortController().signal);
}

type Target = NonNullable<ReturnType<typeof frameOf>>;

/** A frame need not know that its tab is paused before it has something to mark, and asks for what marks: then it is told. */
async function inject(part: PartName, target: Target, frame: number | undefined): Promise<void> {
  if (await isPausedTab(target.tabId)) await sendToTab(target.tabId, { type: 'pause', paused: true }, frame);
  else {
    const script = browser.scripting.executeScript({ target, files: [files[part]], injectImmediately: true });
    await Promise.all(part === 'marking' ? [script, insertStyle(target)] : [script]);
  }
}

/**
 * The style of marks, where words may be marked and nowhere else: a page could tell by it that Sidenote is there. In Firefox only
 * a user's sheet reaches into shadow trees; in Chromium an author's does, and a user's paints nothing behind the words.
 */
function insertStyle(target: Target): Promise<void> {
  const origin = inChromium() ? 'AUTHOR' : 'USER';
  return browser.scripting.insertCSS({ target, files: ['/marks.css'], origin });
}

/** Where a message came from, by the browser's own word; the document where it is told, for a frame may have got another. */
function frameOf({ tab, frameId, documentId }: Sender) {
  if (tab?.id === undefined) return undefined;
  if (documentId !== undefined) return { tabId: tab.id, documentIds: [documentId] };
  return frameId === undefined ? undefined : { tabId: tab.id, frameIds: [frameId] };
}
