import { element } from '../card/element.ts';
import { inEnglish } from '../card/in-english.ts';
import { referenceList } from '../card/reference-view.ts';
import { say } from '../language/say.ts';
import { say as sayInCard } from '../language/say-in-card.ts';
import type { SafetyNote, SourceDocument } from '../source/document.ts';

/** One safety note with what it is shown for and where it comes from. */
export function safetyNoteItem(document: Document, note: SafetyNote, source: SourceDocument): HTMLElement {
  const make = element(document);
  const origin = make('p', 'origin', make('span', 'number', note.id), ` · ${shownFor(note, source)}`);
  const line = inEnglish(make('p', 'line', note.note));
  if (note.urgent) line.prepend(make('strong', 'serious', 'Get help now'), ' ');
  const item = make('li', 'note', inEnglish(make('h4', '', note.title)), origin, line);
  item.append(
    ...referenceList(document, note.references, sayInCard('card_for_title', { title: note.title })),
  );
  return item;
}

function shownFor({ appliesTo, opens = [] }: SafetyNote, { medicines, subjects }: SourceDocument): string {
  const names = new Map([
    ...medicines.map(({ id, inn }) => [id, inn] as const),
    ...subjects.map(({ id, name }) => [id, name.charAt(0).toLowerCase() + name.slice(1)] as const),
  ]);
  const named = (ids: readonly string[]) => [...new Set(ids)].map((id) => names.get(id) ?? id).join(', ');
  return appliesTo === 'all'
    ? say('source_for_all')
    : say('source_for', { names: named([...appliesTo, ...opens]) });
}
