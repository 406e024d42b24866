import { element } from '../card/element.ts';
import { inEnglish } from '../card/in-english.ts';
import { say } from '../language/say.ts';
import { say as sayInCard } from '../language/say-in-card.ts';
import type { Section, SourceDocument } from '../source/document.ts';
import { factItem } from './fact-view.ts';
import { safetyNoteItem } from './safety-note-view.ts';

/** A part of the page that its list of contents leads to. */
interface Part {
  readonly id: string;
  readonly title: string;
  /** Present where the document itself names the part. */
  readonly isNamedByIt?: true;
  /** Said under the title. */
  readonly remark?: string;
  readonly list: HTMLElement;
}

/** One document: what is known of it, its facts section by section, and the safety notes apart. */
export function documentView(document: Document, source: SourceDocument): HTMLElement {
  const make = element(document);
  const parts = [...sectionParts(document, source), ...noteParts(document, source)];
  const heading = inEnglish(make('h2', '', source.title));
  heading.id = source.id;
  const contents = make('ul', 'contents', ...parts.map((part) => contentsItem(document, part)));
  const nav = make('nav', '', contents);
  nav.setAttribute('aria-label', say('source_contents', { title: source.title }));

  const view = make('article', 'source', heading, stateList(document, source), nav);
  for (const { id, title, isNamedByIt, remark, list } of parts) {
    const partHeading = make('h3', '', title);
    if (isNamedByIt) inEnglish(partHeading);
    partHeading.id = id;
    const part = make('section', 'part', partHeading);
    part.setAttribute('aria-labelledby', id);
    if (remark) part.append(make('p', 'remark', remark));
    part.append(list);
    view.append(part);
  }
  return view;
}

/** What the document lacks is said as plainly as what it has. */
function stateList(document: Document, source: SourceDocument): HTMLElement {
  const make = element(document);
  const { author, date, facts, appraisals, safetyNotes, medicines } = source;
  const ids = new Set(medicines.map(({ id }) => id));
  const namesMedicine = facts.some(({ about }) => about.some((id) => ids.has(id)));
  const lines = [
    author ? say('source_signed', { author }) : say('source_unsigned'),
    date ? say('source_dated', { date }) : say('source_undated'),
    ...(namesMedicine ? [] : [say('source_no_medicine')]),
    say('source_counts', { facts: facts.length, corrections: appraisals.length, notes: safetyNotes.length }),
    say('source_not_reviewed'),
  ];
  return make('ul', 'state', ...lines.map((line) => make('li', '', line)));
}

function sectionParts(document: Document, source: SourceDocument): Part[] {
  const make = element(document);
  const order = [...new Set(source.facts.map(({ section }) => section))];
  return order.map((section: Section) => {
    const facts = source.facts.filter((fact) => fact.section === section);
    return {
      id: `${source.id}-${section}`,
      title: source.sections[section],
      isNamedByIt: true,
      list: make('ol', 'facts', ...facts.map((fact) => factItem(document, fact, source.appraisals))),
    };
  });
}

function noteParts(document: Document, source: SourceDocument): Part[] {
  if (source.safetyNotes.length === 0) return [];
  return [
    {
      id: `${source.id}-not-from-the-article`,
      title: sayInCard('card_not_from_the_article'),
      remark: say('source_notes_remark'),
      list: element(document)(
        'ol',
        'notes',
        ...source.safetyNotes.map((note) => safetyNoteItem(document, note, source)),
      ),
    },
  ];
}

function contentsItem(document: Document, { id, title, isNamedByIt, list }: Part): HTMLElement {
  const make = element(document);
  const link = make('a', '', title);
  link.href = `#${id}`;
  if (isNamedByIt) inEnglish(link);
  return make('li', '', link, ` (${list.childElementCount})`);
}
