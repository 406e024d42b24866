import { browser } from 'wxt/browser';
import { isAlive } from './is-alive.ts';
import type { ToExtension } from './messages.ts';

/**
 * Tells the background, and whichever page of ours is open. It may come to nothing: no popup is there to hear it, the worker
 * could not be woken, or the extension has gone. Whoever needs an answer asks again.
 */
export function tellExtension(message: ToExtension): void {
  if (isAlive()) browser.runtime.sendMessage(message).catch(() => {});
}
