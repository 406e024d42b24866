import type { NoteLine } from '../glossary/card-content.ts';
import { element } from './element.ts';
import { referenceList } from './reference-view.ts';

/** A line that is not from the article, with its own sources. An urgent one (`note-urgent`) reads the same, louder. */
export function noteItem(document: Document, note: NoteLine, className = 'note'): HTMLElement {
  const make = element(document);
  const line = make('p', 'note-line', make('strong', 'note-title', note.title), ' ', note.note);
  return make('li', className, line, ...referenceList(document, note.references));
}
