import { listen } from './listen.ts';
import { parseCardOpened } from './messages.ts';
import { sendToTab } from './tab-link.ts';

/** Tells all frames of a tab that a card has opened in one of them. To be called while the worker starts. */
export function relayCards(): void {
  listen((message, { tab }) => {
    const opened = parseCardOpened(message);
    if (opened !== undefined && tab?.id !== undefined) void sendToTab(tab.id, opened);
  }, new AbortController().signal);
}
