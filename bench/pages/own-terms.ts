import { randomFrom } from './random.ts';

const [consonants, vowels] = ['rtnslcdpmbfgvkhjwzxq', 'eaioyu'];

/** Made-up words and phrases, no two alike, as a reader's list of own terms might be: most of one word, some of two. */
export function ownTerms(count: number): readonly string[] {
  const random = randomFrom(77);
  // Some letters come more often, as in a language: the sieve for as many English words is as large.
  const one = (letters: string) => letters[Math.floor(random() ** 6 * letters.length)] ?? '';
  const word = () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => one(consonants) + one(vowels) + one(consonants),
    ).join('');
  const terms = new Set<string>();
  while (terms.size < count) terms.add(terms.size % 5 === 0 ? `${word()} ${word()}` : word());
  return [...terms];
}
