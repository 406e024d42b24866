import type { Term } from '../../src/glossary/lexicon.ts';
import { createLens, pageSource } from '../../src/scan/lens.ts';

/** A made-up lexicon with every kind of gate: what the rooms do must not hang on the glossary's words. */
const words: readonly (Partial<Term> & { readonly text: string })[] = [
  { text: 'epilepsy', role: 'condition' },
  { text: 'fibromyalgia', role: 'condition' },
  { text: 'lamotrigine', role: 'medicine', anchor: true },
  { text: 'LTG', entry: 'lamotrigine', role: 'medicine', gate: 'defined', abbreviation: true },
  { text: 'mood stabilizer', role: 'medicine', gate: 'page', hint: true },
  { text: 'dizziness', role: 'side-effect', gate: 'page' },
  { text: 'weight gain', role: 'side-effect', gate: 'page' },
  { text: 'depression', role: 'side-effect', gate: 'page' },
  { text: 'rash', role: 'side-effect', gate: 'near' },
];
const suppressors = ['respiratory depression'];

const lexicon = {
  patterns: [
    ...words.map(({ text, abbreviation }) => ({ text, caseSensitive: abbreviation === true })),
    ...suppressors.map((text) => ({ text, caseSensitive: false })),
  ],
  terms: [
    ...words.map(({ text, ...term }) => ({
      entry: text,
      role: 'condition' as const,
      gate: 'any' as const,
      anchor: false,
      seizure: false,
      hint: false,
      sense: 'sure' as const,
      abbreviation: false,
      ...term,
    })),
    ...suppressors.map(() => undefined),
  ],
};

export const lens = createLens(lexicon, pageSource(lexicon));
