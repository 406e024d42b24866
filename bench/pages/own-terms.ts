import { randomFrom } from './random.ts';

const [consonants, vowels] = ['bcdfghjklmnpqrstvwxz', 'aeiouy'];

/** Made-up words and phrases, no two alike, as a reader's list of own terms might be: most of one word, some of two. */
export function ownTerms(count: number): readonly string[] {
  const random = randomFrom(77);
  const one = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
  // As many different beginnings as words of a language have, so that the sieve is as large as theirs.
  const word = () =>
    Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => one(consonants) + one(vowels) + one(consonants),
    ).join('');
  const terms = new Set<string>();
  while (terms.size < count) terms.add(terms.size % 5 === 0 ? `${word()} ${word()}` : word());
  return [...terms];
}
