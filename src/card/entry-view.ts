import type { CardContent } from '../glossary/card-content.ts';
import { element } from './element.ts';
import { nextHeadingId, summaryIds } from './heading-id.ts';
import { noteItem } from './note-view.ts';
import { listSection } from './section-view.ts';
import { statementSections } from './statement-sections.ts';

/** How many notes stand open. Urgent signs are never folded away: the one that is missed may be the reader's own. */
const openNotes = 2;

/**
 * Builds what the card, and the look-up, say about one entry: urgent signs first, then side effects and cautions,
 * the rest behind disclosures. The name's heading (`.entry-name`) has an id, for `aria-labelledby`.
 */
export function renderEntry(document: Document, content: CardContent): HTMLElement {
  const make = element(document);
  const heading = make('h2', 'entry-name', content.name);
  heading.id = nextHeadingId();

  if (content.nameIsOwn) {
    heading.dir = 'auto';
    heading.classList.add('own-name');
  }

  const view = make('article', 'entry');
  const roles = make('p', 'entry-roles', content.roleLine);
  const definition = make('p', 'entry-definition', content.definition);
  [roles.id, definition.id] = summaryIds(heading.id);
  view.append(make('header', 'entry-head', heading, roles));
  if (content.definition) view.append(definition);
  if (content.urgent.length > 0) view.append(urgentSection(document, content));
  if (content.ownNote) view.append(ownNote(document, content.ownNote));

  const attribution = make('p', 'entry-attribution', content.attribution);
  if (content.attribution && hasStatements(content)) view.append(attribution);
  view.append(...statementSections(document, content));

  if (content.notes.length > 0) view.append(notesSection(document, content));
  if (content.footer.length > 0) {
    view.append(make('footer', 'entry-footer', ...content.footer.map((line) => make('p', '', line))));
  }
  return view;
}

/** The reader's own words, as they are: in their own direction, line by line, and nothing in them leads anywhere. */
function ownNote(document: Document, note: string): HTMLElement {
  const make = element(document);
  const text = make('p', 'own-note-text', note);
  text.dir = 'auto';
  const head = make('div', 'entry-section-head', make('h3', 'entry-section-title', 'Your note'));
  return make('section', 'entry-section own-note', head, text);
}

function urgentSection(document: Document, { urgent }: CardContent): HTMLElement {
  return listSection(document, {
    name: 'urgent',
    title: 'Get help now',
    origin: 'Not from the article',
    items: urgent.map((note) => noteItem(document, note, 'note note-urgent')),
  });
}

function notesSection(document: Document, { notes }: CardContent): HTMLElement {
  return listSection(document, {
    name: 'notes',
    title: 'Not from the article',
    origin: 'What other sources say',
    items: notes.map((note) => noteItem(document, note)),
    open: openNotes,
    more: (count) => (count === 1 ? '1 more note' : `${count} more notes`),
  });
}

function hasStatements(content: CardContent): boolean {
  const { sideEffects, cautions, uses, care, background } = content;
  return [sideEffects, cautions, uses, care, background].some((list) => list.length > 0);
}
