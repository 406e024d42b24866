import { browser } from 'wxt/browser';
import { listen } from './listen.ts';
import { asksForTerms, type Terms } from './messages.ts';
import { isAlive } from './page-link.ts';

/** The line from the frames with marks to the toolbar. */
export const termsLink = {
  send(terms: readonly string[], isAnswer: boolean): void {
    if (!isAlive()) return;
    const isAlone = window.parent === window && window.length === 0;
    const message: Terms = { type: 'terms', terms, isAlone, isAnswer };
    browser.runtime.sendMessage(message).catch(() => {
      // The worker could not be woken: the next change tells.
    });
  },
  onAsked(listener: () => void, signal: AbortSignal): void {
    listen((message) => {
      if (asksForTerms(message)) listener();
    }, signal);
  },
};
