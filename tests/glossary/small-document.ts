import type { Fact, Medicine, SourceDocument, Subject } from '../../src/source/document.ts';

/** A made-up document of a few words, for tests; whatever is given replaces its parts. */
export function smallDocument(parts: Partial<SourceDocument> = {}): SourceDocument {
  return {
    id: 'small',
    title: 'A small document',
    sections: { opening: 'Opening', treatments: 'Uses', 'side-effects': 'Effects', closing: 'Closing' },
    facts: [],
    appraisals: [],
    safetyNotes: [],
    subjects: [],
    medicines: [],
    suppressors: [],
    lookAlikes: [],
    ...parts,
  };
}

export function subject(id: string, more: Partial<Subject> = {}): Subject {
  return {
    id,
    name: id,
    definition: `What ${id} means.`,
    wordings: [{ gate: 'page', words: [id] }],
    ...more,
  };
}

export function fact(
  id: string,
  kind: Fact['kind'],
  about: readonly string[],
  more: Partial<Fact> = {},
): Fact {
  return { id, section: 'opening', place: 'Opening', kind, text: `Says ${id}.`, about, ...more };
}

export function medicine(inn: string, more: Partial<Medicine> = {}): Medicine {
  return { inn, id: inn, names: [], brands: [], tracking: 'on', atc: [], ...more };
}
