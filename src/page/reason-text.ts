import type { Reason } from '../scan/reason.ts';

/** Tells a reader why a word is marked. A name needs no reason: it says itself what it is. */
export function reasonText(reason: Reason | undefined): string | undefined {
  switch (reason?.kind) {
    case undefined:
    case 'name':
      return undefined;
    case 'spelt-out':
      return 'Marked because this page says what these letters stand for.';
    case 'title':
      return `Marked because the title of this page names “${reason.word}”.`;
    case 'nearby':
      return `Marked because “${reason.word}” stands close by.`;
    case 'heading':
      return `Marked because the heading or line above names “${reason.word}”.`;
    case 'page':
      return `Marked because this page mentions “${reason.word}”.`;
  }
}
