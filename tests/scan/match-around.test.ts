import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/matcher/compile-matcher.ts';
import { createSieve } from '../../src/matcher/sieve.ts';
import { sieveSource } from '../../src/matcher/sieve-source.ts';
import { matchAround, wallsFor } from '../../src/scan/match-around.ts';

describe('the walls of texts', () => {
  it.each([
    ['words', ['rash', 'dry mouth', 'йод'], '.,;:!?'],
    ['signs of a sentence', ['St. John', 'why?'], ',;:!'],
    ['signs that are compared as others', ['St． John'], ''],
  ])('are the signs that stand in none: %s', (_, texts, walls) => {
    expect(wallsFor(texts)).toBe(walls);
  });
});

describe('matching around what a sieve finds', () => {
  it.each(['words', 'inside-words'] as const)('gives what matching the whole text gives, in %s', (reach) => {
    const texts = ['rash', 'dry mouth', 'St. John', 'mouth, dry', 'йод', 'a-b rash', 'AIDS'];
    const piece = fc.oneof(
      fc.constantFrom(...texts, 'rashes', 'example.org/rash?a=1', 'www.', '@rash', 'dry', 'mouth'),
      fc.constantFrom(
        ' ',
        '\n',
        '. ',
        ', ',
        '; ',
        ': ',
        '!\t',
        '.',
        ',',
        '-',
        '\u00a0',
        '\u00ad',
        'é',
        '\u3000',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.subarray(texts, { minLength: 1 }),
        fc.array(piece, { maxLength: 25 }),
        (some, pieces) => {
          const patterns = some.map((text) => ({ text, caseSensitive: text === 'AIDS' }));
          const matcher = compileMatcher(patterns, undefined, reach);
          const text = pieces.join('');
          const around = matchAround(
            text,
            createSieve(sieveSource(patterns)).placesIn(text),
            matcher,
            wallsFor(some),
          );
          expect(around).toEqual(matcher.match(text));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
