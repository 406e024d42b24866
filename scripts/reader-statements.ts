import { describeEntry } from '../src/glossary/describe-entry.ts';
import { buildGlossary, type Glossary } from '../src/glossary/glossary.ts';
import type { Reference, SafetyNote, SourceDocument } from '../src/source/document.ts';
import { documents } from '../src/source/documents.ts';
import { screenSentences } from './screen-sentences.ts';

/** A statement that a reader can see, with all that is needed to judge it. */
export interface ReaderStatement {
  readonly id: string;
  /** Its place in the document, or where it is shown. */
  readonly where: string;
  readonly text: string;
  /** Said before the text and not graded: a title, a verdict, a term. */
  readonly lead?: string;
  readonly references?: readonly Reference[];
}

/** Statements of one kind. */
export interface StatementGroup {
  readonly title: string;
  /** What a reviewer should ask of each of them. */
  readonly question: string;
  /** The reading grade aimed at; absent for words that only surround the statements. */
  readonly goal?: number;
  readonly statements: readonly ReaderStatement[];
}

const cardGoal = 8;
const noteGoal = 6;

/** Everything that Sidenote says about health, most pressing first; derived, so that nothing can be left out. */
export function readerStatements(): StatementGroup[] {
  const glossary = buildGlossary(documents);
  return [
    {
      title: 'Get help now',
      question:
        'Is each sign right, complete and urgent? Are the numbers right? These are not from the article.',
      goal: noteGoal,
      statements: safetyNotes(({ urgent }) => urgent === true),
    },
    {
      title: 'Other safety notes',
      question:
        'Is each note right today, and shown for the right medicines? These are not from the article.',
      goal: noteGoal,
      statements: safetyNotes(({ urgent }) => urgent !== true),
    },
    {
      title: 'Corrections',
      question: 'Does each correction say what current references say, without weakening a warning?',
      goal: cardGoal,
      statements: corrections(),
    },
    ...factGroups(),
    {
      title: 'What words mean',
      question: 'Is each meaning right for a lay reader? It must claim nothing about medicines.',
      goal: cardGoal,
      statements: meanings(),
    },
    {
      title: 'What is said of medicines',
      question: 'Is each remark right for every medicine named beside it?',
      goal: cardGoal,
      statements: remarks(glossary),
    },
    {
      title: 'Lines around the lists of a card',
      question: 'Does each line keep apart what the article says and what it does not?',
      goal: cardGoal,
      statements: framingLines(glossary),
    },
    {
      title: 'On the product’s own pages',
      question: 'Is anything here misleading or missing?',
      statements: screenSentences(),
    },
  ];
}

/** Groups of medicines, for which there is no plainer word either. */
const groupNames = [
  'anticonvulsant',
  'antidepressant',
  'barbiturate',
  'benzodiazepine',
  'gabapentinoid',
  'hydantoin',
  'opioid',
];

/** Words that a reading grade leaves out: no plainer word stands for a medicine's name. */
export function medicineNames(): ReadonlySet<string> {
  const names = documents.flatMap(({ medicines }) =>
    medicines.flatMap(({ inn, names, brands }) => [inn, ...names, ...brands]),
  );
  const groups = groupNames.flatMap((name) => [name, `${name}s`]);
  return new Set(
    [...names, ...groups].map((name) => name.toLowerCase()).filter((name) => !/[\s-]/.test(name)),
  );
}

function safetyNotes(wanted: (note: SafetyNote) => boolean): ReaderStatement[] {
  return documents.flatMap((document) =>
    document.safetyNotes.filter(wanted).map((note) => ({
      id: note.id,
      where: shownFor(note, document),
      lead: note.title,
      text: note.note,
      references: note.references,
    })),
  );
}

function shownFor({ appliesTo, opens = [] }: SafetyNote, { medicines, subjects }: SourceDocument): string {
  const nameOf = (id: string) =>
    medicines.find((medicine) => medicine.id === id)?.inn ??
    subjects.find((subject) => subject.id === id)?.name.toLowerCase() ??
    id;
  const named = [...new Set([...(appliesTo === 'all' ? [] : appliesTo), ...opens])].map(nameOf);
  return [...(appliesTo === 'all' ? ['all medicines of the group'] : []), ...named].join(', ');
}

function corrections(): ReaderStatement[] {
  return documents.flatMap(({ appraisals }) =>
    appraisals.map(({ id, facts, verdict, note, references }) => ({
      id,
      where: `beside ${facts.join(', ')}`,
      lead: verdict,
      text: note,
      references,
    })),
  );
}

function factGroups(): StatementGroup[] {
  return documents.flatMap(({ title, facts, sections }) =>
    [...new Set(facts.map(({ section }) => section))].map((section) => ({
      title: `${title}: ${sections[section]}`,
      question:
        'Does each line tell what the document says, no more and no less? It need not be true: see Corrections.',
      goal: cardGoal,
      statements: facts
        .filter((fact) => fact.section === section)
        .map(({ id, place, kind, alsoKind, serious, text }) => ({
          id,
          where: [
            place,
            [kind, alsoKind].filter(Boolean).join(' and '),
            ...(serious ? ['serious'] : []),
          ].join('; '),
          text,
        })),
    })),
  );
}

function meanings(): ReaderStatement[] {
  return documents.flatMap(({ subjects }) =>
    subjects.map(({ id, name, definition }) => ({ id, where: 'its card', lead: name, text: definition })),
  );
}

function remarks(glossary: Glossary): ReaderStatement[] {
  const shown = new Map<string, string[]>();
  for (const { medicines } of documents) {
    for (const { id } of medicines) {
      const entry = glossary.entry(id);
      if (entry) shown.set(entry.definition, [...(shown.get(entry.definition) ?? []), entry.name]);
    }
  }
  return [...shown].map(([text, names], index) => ({ id: `M${index + 1}`, where: names.join(', '), text }));
}

/** Attributions, lines of roles and the closing lines, each once, with the cards that show it. */
function framingLines(glossary: Glossary): ReaderStatement[] {
  const shown = new Map<string, string[]>();
  for (const { id, name } of glossary.entries) {
    const card = describeEntry(glossary, id);
    for (const line of card ? [card.roleLine, card.attribution, ...card.footer] : []) {
      shown.set(line, [...(shown.get(line) ?? []), name]);
    }
  }
  return [...shown].map(([text, names], index) => ({
    id: `L${index + 1}`,
    where:
      names.length > 3
        ? `${names.slice(0, 2).join(', ')} and ${names.length - 2} more cards`
        : names.join(', '),
    text,
  }));
}
