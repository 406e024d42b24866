import type { Term } from '../../src/glossary/lexicon.ts';
import { randomFrom } from './random.ts';

/** A reader's own term: marked wherever it stands. */
export const ownTerm: Term = {
  entry: 'own',
  role: 'care',
  gate: 'any',
  anchor: false,
  sense: 'sure',
  hint: false,
  abbreviation: false,
  seizure: false,
};

const syllables =
  'ba bren cor dal fen gar hol jin kel lor mab nor pel quin ras sol tam ver win xan yor zel'.split(' ');

/** Made-up words and phrases, no two alike, as a reader's list of own terms might be: most of one word, some of two. */
export function ownTerms(count: number): readonly string[] {
  const random = randomFrom(77);
  const word = () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join('');
  const terms = new Set<string>();
  while (terms.size < count) terms.add(terms.size % 5 === 0 ? `${word()} ${word()}` : word());
  return [...terms];
}
