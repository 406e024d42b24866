import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSieve } from '../../src/matcher/sieve.ts';
import { type OwnWord, openOwnWords, prepareOwnWords } from '../../src/scan/own-words.ts';
import { problemOf, spelt } from '../../src/settings/own-term.ts';

const word = (text: string, changes: Partial<OwnWord> = {}): OwnWord => ({
  text,
  entry: `own:${text}`,
  wholeWord: true,
  caseSensitive: false,
  ...changes,
});
const part = { wholeWord: false };

function found(words: readonly OwnWord[], text: string): string[] {
  const own = openOwnWords(prepareOwnWords(words).words);
  return (own?.matcher.match(text) ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('own words in a text', () => {
  it.each([
    ['a word, in any letters', [word('rash')], 'A Rash, rashes', ['Rash']],
    ['a word inside longer ones', [word('rash', part)], 'A Rash, rashes, crash', ['Rash', 'rash', 'rash']],
    ['a word with its capitals', [word('AIDS', { caseSensitive: true })], 'aids AIDS Aids', ['AIDS']],
    ['a phrase over lines', [word('dry mouth')], 'dry\n  mouth', ['dry\n  mouth']],
    ['the longest', [word('dry'), word('dry mouth')], 'dry mouth', ['dry mouth']],
    [
      'the longest of whole words and parts',
      [word('dry', part), word('dry mouth')],
      'dry mouth drying',
      ['dry mouth', 'dry'],
    ],
    ['other scripts', [word('йод')], 'Йод и йодид', ['Йод']],
    ['words without spaces around', [word('癌')], '肺癌です', ['癌']],
    ['nothing in addresses', [word('rash')], 'www.rash.org', []],
  ] as const)('find %s', (_, words, text, expected) => {
    expect(found(words, text)).toEqual(expected);
  });

  it('speak for no other word, and name their entry', () => {
    const own = openOwnWords(prepareOwnWords([word('rash')]).words);
    expect(own?.termOf(0)).toMatchObject({
      entry: 'own:rash',
      role: 'own',
      anchor: false,
      seizure: false,
      hint: false,
    });
    expect(own?.termOf(0)).toBe(own?.termOf(0));
    expect(own?.termOf(1)).toBeUndefined();
  });

  it.each([
    ['nothing', ''],
    ['one line', 'words'],
    ['no expression', 'words\n(\n[[["own:a","abc"]]]'],
    ['no words', prepareOwnWords([]).words],
  ])('are none where %s was stored', (_, stored) => {
    expect(openOwnWords(stored)).toBeUndefined();
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['words that are no list', '["abc",7]'],
    ['words of numbers', '[[[1,2],3]]'],
  ])('are found nowhere where %s stands in their list', (_, list) => {
    const own = openOwnWords(`words\na\n${list}`);
    expect(own?.matcher.match('abc')).toEqual([]);
    expect(own?.termOf(0)).toBeUndefined();
  });
});

describe('the sieves of own words', () => {
  const scripts = [
    'rash',
    'dry mouth',
    'йод',
    'новая жизнь',
    'άλφα',
    'がんばる',
    'क़लम',
    'أحمد',
    'שׁלום',
    '癌',
    'Straße',
    'ﬁbro',
    'vitamin-Й2',
  ];
  const forms = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;

  it('let through whatever is found, in every script', () => {
    const piece = fc.oneof(
      fc
        .tuple(fc.constantFrom(...scripts), fc.constantFrom(...forms), fc.boolean())
        .map(([text, form, upper]) => (upper ? text.toUpperCase() : text).normalize(form)),
      fc.constantFrom(' ', '\u00ad', '\u200b', 'é', '-', '\n', '. ', 'x', 'ﬁ', '\u0301'),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    );
    const words = scripts.map((text, index) => word(text, { wholeWord: index % 2 === 0 }));
    const prepared = prepareOwnWords(words);
    const own = openOwnWords(prepared.words);
    const [openers, page] = [createSieve(prepared.openers), createSieve(own?.source ?? '')];
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join('');
        for (const { start, end } of own?.matcher.match(text) ?? []) {
          expect(openers.mayHold(text)).toBe(true);
          expect(page.placesIn(text).some((place) => place >= start && place < end)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('let through any word at all that a reader may have', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 2, maxLength: 12 }),
        fc.constantFrom(...forms),
        (typed, form) => {
          const { text } = spelt({ text: typed, note: '', wholeWord: true, caseSensitive: false });
          fc.pre(problemOf({ text, note: '', wholeWord: true, caseSensitive: false }) === undefined);
          const prepared = prepareOwnWords([word(text)]);
          const page = `a ${text.normalize(form)} b`;
          if (found([word(text)], page).length > 0)
            expect(createSieve(prepared.openers).mayHold(page)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
