import type { CardContent } from '../glossary/card-content.ts';
import { element } from './element.ts';
import { noteItem } from './note-view.ts';
import { listSection, moreSection } from './section-view.ts';
import { statementItem } from './statement-view.ts';

/** How many lines of a list stand open; with more, a card would no longer fit beside its word on a laptop. */
const openStatements = 5;
const openCautions = 4;
const openNotes = 2;
const openUrgent = 3;

/** Headings carry an id so that the card's dialog can be named by one; counted, so that two views never clash. */
let views = 0;

/**
 * Builds what the card, and the look-up, say about one entry: urgent signs first, then side effects and cautions,
 * the rest behind disclosures. The name's heading (`.entry-name`) has an id, for `aria-labelledby`.
 */
export function renderEntry(document: Document, content: CardContent): HTMLElement {
  const make = element(document);
  views += 1;
  const heading = make('h2', 'entry-name', content.name);
  heading.id = `sidenote-entry-${views}`;

  const view = make('article', 'entry');
  view.append(make('header', 'entry-head', heading, make('p', 'entry-roles', content.roleLine)));
  if (content.definition) view.append(make('p', 'entry-definition', content.definition));
  if (content.urgent.length > 0) view.append(urgentSection(document, content));

  const attribution = make('p', 'entry-attribution', content.attribution);
  if (content.attribution && hasStatements(content)) view.append(attribution);
  view.append(...statementSections(document, content));

  if (content.notes.length > 0) view.append(notesSection(document, content));
  if (content.footer.length > 0) {
    view.append(make('footer', 'entry-footer', ...content.footer.map((line) => make('p', '', line))));
  }
  return view;
}

function urgentSection(document: Document, { urgent }: CardContent): HTMLElement {
  return listSection(document, {
    name: 'urgent',
    title: 'Get help now',
    origin: 'Not from the article',
    items: urgent.map((note) => noteItem(document, note, 'note note-urgent')),
    open: openUrgent,
    more: (count) => (count === 1 ? '1 more urgent sign' : `${count} more urgent signs`),
  });
}

/** Side effects and cautions stand open; what is less pressing is disclosed, unless there is nothing else to read. */
function statementSections(document: Document, content: CardContent): HTMLElement[] {
  const items = (statements: CardContent['uses']) =>
    statements.map((statement) => statementItem(document, statement));
  const pressing = [
    {
      name: 'side-effects',
      title: 'Tell your doctor',
      origin: 'Side effects the article lists',
      items: items(seriousFirst(content.sideEffects)),
      open: Math.max(openStatements, content.sideEffects.filter(({ serious }) => serious).length),
      more: (count: number) => (count === 1 ? '1 more side effect' : `${count} more side effects`),
    },
    {
      name: 'cautions',
      title: 'Cautions',
      items: items(seriousFirst(content.cautions)),
      open: Math.max(openCautions, content.cautions.filter(({ serious }) => serious).length),
      more: (count: number) => (count === 1 ? '1 more caution' : `${count} more cautions`),
    },
  ].filter((section) => section.items.length > 0);

  const further = [
    { name: 'uses', title: 'Uses', items: items(content.uses) },
    { name: 'care', title: 'Care', items: items(content.care) },
    { name: 'background', title: 'Background', items: items(content.background) },
  ].filter((section) => section.items.length > 0);

  const alone = pressing.length === 0 ? further.slice(0, 1) : [];
  return [
    ...[...pressing, ...alone].map((section) => listSection(document, section)),
    ...further.filter((section) => !alone.includes(section)).map((section) => moreSection(document, section)),
  ];
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

function seriousFirst(statements: CardContent['sideEffects']): CardContent['sideEffects'] {
  return [...statements.filter(({ serious }) => serious), ...statements.filter(({ serious }) => !serious)];
}

function hasStatements(content: CardContent): boolean {
  const { sideEffects, cautions, uses, care, background } = content;
  return [sideEffects, cautions, uses, care, background].some((list) => list.length > 0);
}
