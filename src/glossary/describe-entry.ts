import type { SourceDocument } from '../source/document.ts';
import type { CardContent } from './card-content.ts';
import { notesAbout } from './describe-notes.ts';
import { describePairs } from './describe-pair.ts';
import { attribution, type Described, roleLine, type Standing } from './describe-role.ts';
import { factsAbout, isBackground, statementsAbout } from './describe-statements.ts';
import type { Entry } from './entry.ts';

/** As much of the glossary as a description needs. */
export interface Describable {
  readonly documents: readonly SourceDocument[];
  entry(id: string): Entry | undefined;
}

/**
 * Derives all that a card, or the look-up, says about an entry from the documents that know it; nothing is typed
 * twice. An id that is not in the glossary has no description.
 */
export function describeEntry(glossary: Describable, entryId: string): CardContent | undefined {
  const entry = glossary.entry(entryId);
  if (!entry) return undefined;
  const documents = glossary.documents.filter((document) => knows(document, entryId));
  const described = describe(entry, documents);
  const wholeGroup = ['medicine', 'mainly-other', 'look-up', 'group'].includes(described.standing);
  const statements = statementsAbout(documents, entryId, wholeGroup);
  const listsGroupSideEffects =
    wholeGroup ||
    described.standing === 'side-effects' ||
    statements.sideEffects.some(({ ofGroup }) => ofGroup);
  return {
    entryId,
    name: entry.name,
    roleLine: roleLine(described),
    definition: entry.definition,
    attribution: [attribution(described), ...describePairs(glossary, entryId)].join(' '),
    ...statements,
    ...notesAbout(documents, entryId, listsGroupSideEffects),
    footer: footer(documents),
  };
}

function knows({ medicines, subjects }: SourceDocument, id: string): boolean {
  return medicines.some((medicine) => medicine.id === id) || subjects.some((subject) => subject.id === id);
}

function describe(entry: Entry, documents: readonly SourceDocument[]): Described {
  const classes = documents.flatMap(({ subjects }) => subjects.filter(({ isClass }) => isClass));
  return {
    standing: standingOf(entry, documents),
    group: classes.map(({ name }) => name.replace(/\s*\(.*\)$/, '').toLowerCase()).join(' and '),
    roles: entry.roles,
    serious: entry.serious,
  };
}

function standingOf({ id, roles }: Entry, documents: readonly SourceDocument[]): Standing {
  const medicines = documents.flatMap((document) =>
    document.medicines.filter((medicine) => medicine.id === id),
  );
  if (medicines.length > 0) {
    if (medicines.every(({ tracking }) => tracking === 'off')) return 'look-up';
    return medicines.every(({ mainlyOther }) => mainlyOther) ? 'mainly-other' : 'medicine';
  }
  const subjects = documents.flatMap((document) => document.subjects.filter((subject) => subject.id === id));
  if (subjects.some(({ isClass }) => isClass)) return 'group';
  const facts = documents.flatMap((document) => factsAbout(document, id));
  if (facts.length === 0) return 'absent';
  if (facts.every(isBackground)) return 'background';
  const isListed = facts.some(({ kind }) => kind === 'side-effect');
  return roles[0] === 'side-effect' && !isListed ? 'side-effects' : 'subject';
}

function footer(documents: readonly SourceDocument[]): readonly string[] {
  return [
    'General information, not medical advice.',
    ...new Set(documents.map(origin)),
    'Not reviewed by a clinician.',
  ];
}

/** A name or a date is shown only where the document bears one. */
function origin({ author, date }: SourceDocument): string {
  const by = author ? `by ${author}` : 'unsigned';
  const when = date ? `dated ${date}` : 'undated';
  return `The source article is ${by} and ${when}.`;
}
