import type { SourceDocument } from '../document.ts';
import { appraisals } from './appraisals.ts';
import { facts } from './facts.ts';
import { lookAlikes } from './look-alikes.ts';
import { medicines } from './medicines.ts';
import { safetyNotes } from './safety-notes.ts';
import { subjects } from './subjects.ts';
import { otherSenses, suppressors } from './suppressors.ts';

/** A lay article about anticonvulsants; it bears no name and no date. */
export const anticonvulsants: SourceDocument = {
  id: 'anticonvulsants',
  title: 'Anticonvulsants: an article for lay readers',
  sections: {
    opening: 'Opening',
    treatments: 'Treatments',
    'side-effects': 'Side effects',
    closing: 'Closing',
  },
  facts,
  appraisals,
  safetyNotes,
  subjects,
  medicines,
  suppressors,
  otherSenses,
  lookAlikes,
};
