import type { SourceDocument } from '../../src/source/document.ts';

/** A made-up document, whole, with an author and a date. */
export const antihistamines: SourceDocument = {
  id: 'antihistamines',
  title: 'Antihistamines: a made-up leaflet',
  author: 'A. Writer',
  date: '2020-05-01',
  sections: { opening: 'Opening', treatments: 'Uses', 'side-effects': 'Effects', closing: 'End' },
  facts: [
    {
      id: 'H01',
      section: 'treatments',
      place: 'Uses, item 1',
      kind: 'use',
      text: 'Used for hay fever.',
      about: ['hay-fever', 'antihistamine'],
    },
    {
      id: 'H02',
      section: 'side-effects',
      place: 'Effects, item 1',
      kind: 'side-effect',
      text: 'Dry mouth.',
      about: ['dry-mouth', 'antihistamine'],
    },
    {
      id: 'H03',
      section: 'closing',
      place: 'End, sentence 1',
      kind: 'caution',
      text: 'Take care when driving.',
      about: ['antihistamine'],
    },
  ],
  appraisals: [{ id: 'Q1', facts: ['H01'], verdict: 'Dated', note: 'A made-up correction.', references: [] }],
  safetyNotes: [{ id: 'B1', title: 'Made up', note: 'A made-up note.', appliesTo: 'all', references: [] }],
  subjects: [
    {
      id: 'antihistamine',
      name: 'Antihistamines',
      definition: 'A made-up group.',
      wordings: [{ gate: 'any', words: ['antihistamine'] }],
      isClass: true,
    },
    {
      id: 'hay-fever',
      name: 'Hay fever',
      definition: 'Sneezing in spring.',
      wordings: [{ gate: 'page', words: ['hay fever'] }],
    },
    {
      id: 'dry-mouth',
      name: 'Dry mouth',
      definition: 'Too little spit.',
      wordings: [{ gate: 'page', words: ['dry mouth'] }],
    },
  ],
  medicines: [{ inn: 'madeupine', id: 'madeupine', names: [], brands: [], tracking: 'on', atc: ['R06AX99'] }],
  suppressors: [],
  lookAlikes: [],
};
