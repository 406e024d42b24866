import { element } from '../card/element.ts';
import { referenceList } from '../card/reference-view.ts';
import type { SafetyNote, SourceDocument } from '../source/document.ts';

/** One safety note with what it is shown for and where it comes from. */
export function safetyNoteItem(document: Document, note: SafetyNote, source: SourceDocument): HTMLElement {
  const make = element(document);
  const origin = make('p', 'origin', make('span', 'number', note.id), ` · ${shownFor(note, source)}`);
  const line = make('p', 'line', note.note);
  if (note.urgent) line.prepend(make('strong', 'serious', 'Get help now'), ' ');
  const item = make('li', 'note', make('h4', '', note.title), origin, line);
  item.append(...referenceList(document, note.references, `for ${note.title}`));
  return item;
}

function shownFor({ appliesTo, opens = [] }: SafetyNote, { medicines, subjects }: SourceDocument): string {
  const names = new Map([
    ...medicines.map(({ id, inn }) => [id, inn] as const),
    ...subjects.map(({ id, name }) => [id, name.charAt(0).toLowerCase() + name.slice(1)] as const),
  ]);
  const named = (ids: readonly string[]) => [...new Set(ids)].map((id) => names.get(id) ?? id).join(', ');
  return appliesTo === 'all' ? 'for all these medicines' : `for ${named([...appliesTo, ...opens])}`;
}
