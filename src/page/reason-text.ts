import { say } from '../language/say-in-page.ts';
import type { Reason } from '../scan/reason.ts';

/** Tells a reader why a word is marked. A name needs no reason: it says itself what it is. */
export function reasonText(reason: Reason | undefined): string | undefined {
  switch (reason?.kind) {
    case undefined:
    case 'name':
      return undefined;
    case 'spelt-out':
      return say('page_why_spelt_out');
    case 'title':
      return say('page_why_title', { word: reason.word });
    case 'nearby':
      return say('page_why_nearby', { word: reason.word });
    case 'heading':
      return say('page_why_heading', { word: reason.word });
    case 'page':
      return say('page_why_page', { word: reason.word });
  }
}
