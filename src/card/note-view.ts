import type { NoteLine } from '../glossary/card-content.ts';
import { element } from './element.ts';
import { referenceList } from './reference-view.ts';

/** A line that is not from the article, with its own sources. */
export function noteItem(document: Document, note: NoteLine): HTMLElement {
  const make = element(document);
  const line = make('p', 'note-line', make('strong', 'note-title', note.title), ' ', note.note);
  return make('li', 'note', line, ...referenceList(document, note.references));
}

/** An urgent sign: what to do comes first and in full, sources behind. */
export function urgentItem(document: Document, note: NoteLine): HTMLElement {
  const item = noteItem(document, note);
  item.className = 'note note-urgent';
  return item;
}
