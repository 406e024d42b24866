import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtLexicon } from '../../src/glossary/built-lexicon.ts';
import { unpackLexicon } from '../../src/glossary/packed-lexicon.ts';
import { kind, kindOf } from '../../src/matcher/character.ts';
import { compileMatcher } from '../../src/matcher/compile-matcher.ts';
import { comparedUnits } from '../../src/matcher/fold.ts';
import { createSieve } from '../../src/matcher/sieve.ts';
import { sieveSource } from '../../src/matcher/sieve-source.ts';

const pattern = (text: string, caseSensitive = false) => ({ text, caseSensitive });
const sieveOf = (...texts: string[]) => createSieve(sieveSource(texts.map((text) => pattern(text))));

describe('a sieve', () => {
  it.each([
    ['a word', 'takes lamotrigine daily', 'lamotrigine'],
    ['another case', 'LAMOTRIGINE', 'lamotrigine'],
    ['words glued by joining boxes', 'endlamotriginestart', 'lamotrigine'],
    ['a soft hyphen', 'lamo\u00adtrigine', 'lamotrigine'],
    ['zero-width characters', 'l\u200ba\u200bm\u200bo\u2060trigine', 'lamotrigine'],
    ['a precomposed accent', 'épilepsy', 'epilepsy'],
    ['a combining accent', 'e\u0301pilepsy', 'epilepsy'],
    ['a ligature', 'ﬁbromyalgia', 'fibromyalgia'],
    ['full width', 'ｌａｍｏｔｒｉｇｉｎｅ', 'lamotrigine'],
    ['œ for oe', 'œdema', 'oedema'],
    ['a phrase of short words over a line break', 'grand\n    mal', 'grand mal'],
    ['a phrase of short words with a hyphen', 'grand-mal', 'grand mal'],
    ['a phrase by its longest word', 'weight gain', 'weight gain'],
  ])('lets through %s', (_, text, form) => {
    expect(sieveOf(form).mayHold(text)).toBe(true);
    expect(sieveOf(form).placesIn(text).length).toBeGreaterThan(0);
  });

  it.each([
    ['other words', 'neurons in the brain', 'neurontin'],
    ['half a phrase of short words', 'a grand house', 'grand mal'],
    ['nothing', '', 'lamotrigine'],
  ])('holds back %s', (_, text, form) => {
    expect(sieveOf(form).mayHold(text)).toBe(false);
    expect(sieveOf(form).placesIn(text)).toEqual([]);
  });

  it('takes short capitals as they are written', () => {
    const sieve = createSieve(sieveSource([pattern('CBZ', true)]));
    expect(sieve.mayHold('on CBZ since')).toBe(true);
    expect(sieve.mayHold('on cbz since')).toBe(false);
  });

  it('lets nothing through without patterns', () => {
    expect(createSieve(sieveSource([])).mayHold('anything')).toBe(false);
  });

  it('tells where, in rising order', () => {
    expect(sieveOf('rash', 'tired').placesIn('a rash, tired, a rash')).toEqual([2, 8, 17]);
  });

  it('takes every character apart as the matcher does', () => {
    const differing: string[] = [];
    for (let point = 0x80; point < 0xe0200; point++) {
      if (point >= 0xd800 && point < 0xe000) continue;
      const character = String.fromCodePoint(point);
      const ignored = kindOf(point) === kind.invisible || kindOf(point) === kind.accent;
      const letters = ignored ? '' : String.fromCharCode(...comparedUnits(point));
      if (!ignored && !/^[a-z0-9]+$/.test(letters)) continue;
      const word = `abc${letters}def`;
      if (!sieveOf(word).mayHold(`abc${character}def`)) differing.push(point.toString(16));
    }
    expect(differing).toEqual([]);
  });
});

describe('the places that a sieve tells', () => {
  it.each([
    ['a phrase that folding takes apart', 'mood\u200bswings and gaba\u200bpentin'],
    ['a soft hyphen between two words', 'grand\u00admal gaba\u00adpentin'],
    ['ligatures and accents before it', 'ﬁﬁ éé ﬀ gabapentín'],
  ])('include a word after %s', (_, text) => {
    const sieve = sieveOf('mood swings', 'grand mal', 'gabapentin');
    expect(sieve.placesIn(text)).toContain(text.indexOf('gaba'));
  });
});

describe('the sieve of the glossary', () => {
  const { patterns } = unpackLexicon(builtLexicon);
  const matcher = compileMatcher(patterns);
  const sieve = createSieve(sieveSource(patterns));

  it('lets through every form of it', () => {
    expect(patterns.filter(({ text }) => !sieve.mayHold(text))).toEqual([]);
  });

  it('lets through whatever the matcher finds, at an offset inside it', () => {
    const piece = fc.oneof(
      fc.constantFrom(...patterns.map(({ text }) => text)),
      fc.constantFrom(' ', '\u00ad', '\u200b', 'é', '-', '\n', '. ', 'x', 'ﬁ', '\u0301'),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        const places = sieve.placesIn(text);
        for (const { start, end } of matcher.match(text)) {
          expect(places.some((place) => place >= start && place < end)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
