import type { Medicine, SourceDocument, Subject } from '../source/document.ts';
import { deriveRoles } from './derive-roles.ts';
import type { Entry, Form } from './entry.ts';
import { deriveForms } from './forms.ts';

/** The entries of one document: the class first, then its medicines, then everything else, in the document's order. */
export function buildEntries(document: SourceDocument): Entry[] {
  const facts = factsBySubject(document);
  const fromSubject = (subject: Subject): Entry => {
    const about = facts.get(subject.id) ?? [];
    const urgent = document.safetyNotes.some(
      (note) =>
        note.urgent && (note.opens?.includes(subject.id) || [note.appliesTo].flat().includes(subject.id)),
    );
    return {
      id: subject.id,
      name: subject.name,
      roles: deriveRoles(subject, about),
      // What only safety notes speak of is serious where one of them is urgent.
      serious: about.length ? about.some((fact) => fact.serious) && !subject.isClass : urgent,
      definition: subject.definition,
      forms: subject.wordings.flatMap((wording) =>
        deriveForms(wording.words, wording.exact).map((text) => ({
          text,
          gate: wording.gate,
          caseSensitive: wording.caseSensitive === true || wording.gate === 'defined',
          anchor: subject.isClass === true && wording.gate === 'any',
        })),
      ),
      factIds: about.map((fact) => fact.id),
    };
  };
  const classes = document.subjects.filter((subject) => subject.isClass);
  return [
    ...classes.map(fromSubject),
    ...document.medicines.map((medicine) => fromMedicine(medicine, facts.get(medicine.id) ?? [], classes[0])),
    ...document.subjects.filter((subject) => !subject.isClass).map(fromSubject),
  ];
}

type About = readonly SourceDocument['facts'][number][];

function factsBySubject(document: SourceDocument): Map<string, SourceDocument['facts'][number][]> {
  const facts = new Map<string, SourceDocument['facts'][number][]>();
  for (const fact of document.facts) {
    for (const id of fact.about) {
      const known = facts.get(id);
      if (known) known.push(fact);
      else facts.set(id, [fact]);
    }
  }
  return facts;
}

function fromMedicine(medicine: Medicine, facts: About, group: Subject | undefined): Entry {
  return {
    id: medicine.id,
    name: capital(medicine.inn),
    roles: ['medicine'],
    serious: false,
    definition: defineMedicine(medicine, group),
    forms: medicineForms(medicine),
    factIds: facts.map((fact) => fact.id),
  };
}

/** Medicines tracked `on` are anchors by every unmistakable name; abbreviations never are. */
function medicineForms(medicine: Medicine): Form[] {
  const gate = { on: 'any', near: 'near', off: 'lookup' } as const;
  const own = gate[medicine.tracking];
  const off = medicine.tracking === 'off';
  const forms: Form[] = [];
  const add = (texts: readonly string[], formGate: Form['gate'], caseSensitive = false): void => {
    for (const text of texts) {
      forms.push({ text, gate: formGate, caseSensitive, anchor: formGate === 'any' });
    }
  };
  add([medicine.inn, ...medicine.names, ...medicine.brands], own);
  add(medicine.ambiguous ?? [], off ? 'lookup' : 'near');
  const capitalised = medicine.capitalised ?? [];
  add([...capitalised, ...capitalised.map((name) => name.toUpperCase())], off ? 'lookup' : 'near', true);
  add(medicine.abbreviations ?? [], off ? 'lookup' : 'defined', true);
  return forms;
}

function defineMedicine(medicine: Medicine, group: Subject | undefined): string {
  const groupName = group?.name.toLowerCase() ?? 'medicines';
  const start = startOfDefinition(medicine, groupName);
  return medicine.remark ? `${start} ${capital(medicine.remark)}.` : start;
}

function startOfDefinition({ tracking, mainlyOther }: Medicine, groupName: string): string {
  if (tracking === 'off') return `Near to the ${groupName}; in the look-up only, never marked on pages.`;
  return mainlyOther
    ? `Counted with the ${groupName}, but used mainly for something else.`
    : `One of the ${groupName}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
