import type { CardContent } from '../glossary/card-content.ts';
import { say } from '../language/say-in-card.ts';
import { element } from './element.ts';
import { nextHeadingId, summaryIds } from './heading-id.ts';
import { inEnglish } from './in-english.ts';
import { medicalLanguage } from './medical-language.ts';
import { noteItem } from './note-view.ts';
import { atOnce, foldedSections, type ListSection, listSection } from './section-view.ts';
import { statementSections } from './statement-sections.ts';

/**
 * Builds what the card, and the look-up, say about one entry: urgent signs first, all of them, since the one that is missed may
 * be the reader's own; then as many side effects as fit without scrolling; the rest behind disclosures, which `later` may fill
 * once the entry is seen. The name's heading (`.entry-name`) has an id, for `aria-labelledby`.
 */
export function renderEntry(document: Document, content: CardContent, later = atOnce): HTMLElement {
  const make = element(document);
  const heading = make('h2', 'entry-name', content.name);
  heading.id = nextHeadingId();

  if (content.nameIsOwn) {
    heading.dir = 'auto';
    heading.classList.add('own-name');
  } else inEnglish(heading);

  const view = make('article', 'entry');
  const roles = make('p', 'entry-roles', content.roleLine);
  if (!content.nameIsOwn) inEnglish(roles);
  const definition = inEnglish(make('p', 'entry-definition', content.definition));
  [roles.id, definition.id] = summaryIds(heading.id);
  view.append(make('header', 'entry-head', heading, roles));
  if (content.definition) view.append(definition);
  if (content.urgent.length > 0) view.append(urgentSection(document, content));
  if (content.ownNote) view.append(ownNote(document, content.ownNote));

  const attribution = inEnglish(make('p', 'entry-attribution', content.attribution));
  if (content.attribution && hasStatements(content)) view.append(attribution);
  const { open, folded } = statementSections(document, content);
  view.append(...open.map((section) => listSection(document, section, later)));
  const further = [...folded, ...notesSection(document, content)];
  if (further.length > 0) view.append(foldedSections(document, heading.id, further, later));
  const closing = closingLines(document, content);
  if (closing.length > 0) view.append(make('footer', 'entry-footer', ...spaced(closing)));
  return view;
}

/** They are set as one paragraph. */
const spaced = (lines: readonly HTMLElement[]) => lines.flatMap((line) => [line, ' ']);

/** Of the reader's own term the interface speaks, of all others the glossary. */
function closingLines(document: Document, { reason, footer, nameIsOwn }: CardContent): HTMLElement[] {
  const make = element(document);
  const why = reason === undefined ? [] : [make('p', '', reason)];
  const lines = footer.map((line) => make('p', '', line));
  return nameIsOwn
    ? [...why, ...lines]
    : [...why, ...lines.map((line) => inEnglish(line)), ...medicalLanguage(document)];
}

/** The reader's own words, as they are: in their own direction, line by line, and nothing in them leads anywhere. */
function ownNote(document: Document, note: string): HTMLElement {
  const make = element(document);
  const text = make('p', 'own-note-text', note);
  text.dir = 'auto';
  const head = make('div', 'entry-section-head', make('h3', 'entry-section-title', say('card_your_note')));
  return make('section', 'entry-section own-note', head, text);
}

function urgentSection(document: Document, { urgent }: CardContent): HTMLElement {
  return listSection(document, {
    name: 'urgent',
    title: 'Get help now',
    titleIsEnglish: true,
    origin: say('card_not_from_the_article'),
    items: urgent.map((note) => noteItem(document, note, 'note note-urgent')),
  });
}

function notesSection(document: Document, { notes }: CardContent): ListSection[] {
  if (notes.length === 0) return [];
  const items = notes.map((note) => noteItem(document, note));
  return [
    { name: 'notes', title: say('card_not_from_the_article'), origin: say('card_other_sources'), items },
  ];
}

function hasStatements(content: CardContent): boolean {
  const { sideEffects, cautions, uses, care, background } = content;
  return [sideEffects, cautions, uses, care, background].some((list) => list.length > 0);
}
