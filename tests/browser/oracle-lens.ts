import { createLens, pageSource, withOwnWords } from '../../src/scan/lens.ts';
import { prepareOwnWords } from '../../src/scan/own-words.ts';
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

const source = pageSource(lexicon);

export const lens = createLens(lexicon, source);

/** The same with own words: equal to words of the lexicon, longer, lying across them, inside others. */
export const lensWithOwn = withOwnWords(
  lens,
  source,
  prepareOwnWords([
    { text: 'rash', entry: 'own:rash', wholeWord: true, caseSensitive: false },
    { text: 'and', entry: 'own:and', wholeWord: true, caseSensitive: false },
    { text: 'epilepsy and', entry: 'own:epilepsy and', wholeWord: true, caseSensitive: false },
    { text: 'gain', entry: 'own:gain', wholeWord: true, caseSensitive: false },
    { text: 'Then', entry: 'own:Then', wholeWord: true, caseSensitive: true },
    { text: 'leps', entry: 'own:leps', wholeWord: false, caseSensitive: false },
    { text: 'trigine dizzi', entry: 'own:trigine dizzi', wholeWord: false, caseSensitive: false },
  ]).words,
);
