import type { Lexicon, Term } from '../../src/glossary/lexicon.ts';

/** A form with what is special about its term; it is its own entry, and a condition, unless said. */
export type Word = Partial<Term> & { readonly text: string };

/** A made-up lexicon: what the rooms do must not hang on the glossary's words. */
export function lexiconOf(words: readonly Word[], suppressors: readonly string[]): Lexicon {
  return {
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
}
