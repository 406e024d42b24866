import { createLens, pageSource } from '../../src/scan/lens.ts';
import { lexiconOf, type Word } from './made-up-lexicon.ts';

/** A made-up lexicon with every kind of gate: what the rooms do must not hang on the glossary's words. */
const words: readonly Word[] = [
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

const lexicon = lexiconOf(words, suppressors);

export const lens = createLens(lexicon, pageSource(lexicon));
