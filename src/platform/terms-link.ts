import { listen } from './listen.ts';
import { asksForTerms } from './messages.ts';
import { tellExtension } from './tell-extension.ts';

/** The line from the frames with marks to the toolbar. */
export const termsLink = {
  send(terms: readonly string[], isAnswer: boolean): void {
    const isAlone = window.parent === window && window.length === 0;
    tellExtension({ type: 'terms', terms, isAlone, isAnswer });
  },
  onAsked(listener: () => void, signal: AbortSignal): void {
    listen((message) => {
      if (asksForTerms(message)) listener();
    }, signal);
  },
};
