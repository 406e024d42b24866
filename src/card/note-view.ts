import type { NoteLine } from '../glossary/card-content.ts';
import { say } from '../language/say-in-card.ts';
import { element } from './element.ts';
import { inEnglish } from './in-english.ts';
import { referenceList } from './reference-view.ts';
import type { ListItem } from './section-view.ts';

/** A line that is not from the article, with its own sources. An urgent one (`note-urgent`) reads the same, louder. */
export function noteItem(document: Document, note: NoteLine, className = 'note'): ListItem {
  const render = () => {
    const make = element(document);
    const title = make('strong', 'note-title', note.title);
    const sources = referenceList(document, note.references, say('card_for_title', { title: note.title }));
    return inEnglish(make('li', className, title, ' ', note.note, ...sources));
  };
  return { render, lines: 1 };
}
