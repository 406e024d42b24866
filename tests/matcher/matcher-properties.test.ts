import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/matcher/compile-matcher.ts';
import { matchSlowly } from './slow-matcher.ts';

/** Few letters, so that patterns and texts meet often; every kind of character, but nothing that makes an address. */
const common = fc.constantFrom(...'abcABC');
const rare = fc.constantFrom(
  ...[
    'a',
    'b',
    'é',
    'É',
    'e',
    'e\u0301',
    '\u0301',
    '\u00ad',
    '\u200b',
    '\u200f',
    '\ufe0f',
    'ﬁ',
    'f',
    'i',
    'ﬃ',
    'æ',
    'ß',
    'Œ',
  ],
  ...[
    ' ',
    '  ',
    '\u00a0',
    '\n',
    '-',
    '‐',
    '–',
    '—',
    "'",
    '’',
    'ʼ',
    '*',
    '(',
    ',',
    '1',
    '_',
    'Ａ',
    '－',
    'ſ',
    'ς',
    'Σ',
    'я',
    'Ё',
  ],
  ...[
    '漢',
    'か',
    'が',
    '가',
    'ช',
    '\u0e31',
    '\u064b',
    '𠀀',
    '𐐷',
    '\u{1d400}',
    '💊',
    '\ud800',
    '\udc00',
    'İ',
    'ı',
    '²',
    '\uffff',
  ],
);
const string = (maxLength: number) =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: common },
        { weight: 2, arbitrary: rare },
        { weight: 1, arbitrary: fc.constantFrom(' ', '-') },
      ),
      { maxLength },
    )
    .map((parts) => parts.join(''));
const patterns = fc.array(fc.record({ text: string(5), caseSensitive: fc.boolean() }), { maxLength: 12 });

describe('the matcher on generated texts', () => {
  it('finds what the slow matcher finds', () => {
    fc.assert(
      fc.property(patterns, string(40), (list, text) => {
        expect(compileMatcher(list).match(text)).toEqual(matchSlowly(list, text));
      }),
      { numRuns: 1500 },
    );
  });

  it('finds the patterns themselves, written side by side', () => {
    fc.assert(
      fc.property(patterns, fc.constantFrom(' ', '-', ', ', '\u00ad', '|'), (list, joint) => {
        const text = list.map((pattern) => pattern.text).join(joint);
        expect(compileMatcher(list).match(text)).toEqual(matchSlowly(list, text));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the same where some patterns join later', () => {
    const run = fc.record({
      opening: fc.constantFrom('abc', 'aBc', 'cab', 'bbb', 'a b', '漢'),
      rests: fc.array(string(3), { minLength: 1, maxLength: 3 }),
      caseSensitive: fc.boolean(),
    });
    fc.assert(
      fc.property(patterns, fc.array(run, { maxLength: 6 }), fc.array(string(6)), (list, runs, parts) => {
        const joining = runs.map(({ opening, rests, caseSensitive }) =>
          rests.map((rest) => ({ text: opening + rest, caseSensitive })),
        );
        const text = [...parts, ...joining.flat().map((pattern) => pattern.text)].join(' ');
        const grown = [...list];
        const matcher = compileMatcher(grown, {
          runs: runs.map(({ opening, rests }) => opening + rests[0]),
          add: (index) => grown.push(...(joining[index] ?? [])),
        });
        const found = matcher.match(text);
        expect(matcher.match(text)).toEqual(found);
        const plain = compileMatcher([...list, ...joining.flat()]).match(text);
        expect(found.map(({ start, end }) => [start, end])).toEqual(
          plain.map(({ start, end }) => [start, end]),
        );
        expect(found).toEqual(matchSlowly(grown, text));
      }),
      { numRuns: 300 },
    );
  });

  it('takes any strings, and gives matches in order, apart and inside the text', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 60 });
    const anyPatterns = fc.array(
      fc.record({ text: fc.string({ unit: 'binary', maxLength: 3 }), caseSensitive: fc.boolean() }),
    );
    fc.assert(
      fc.property(anyPatterns, anyText, (list, text) => {
        const matches = compileMatcher(list).match(text);
        const wrong = matches.filter(
          ({ start, end, pattern }, i) =>
            start < (matches[i - 1]?.end ?? 0) || end <= start || end > text.length || !list[pattern],
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('never finds a word in an address', () => {
    const part = fc.string({ unit: fc.constantFrom(...'abz09-_~%'), maxLength: 8 });
    const address = fc.oneof(
      fc.tuple(part, part).map(([a, b]) => `https://x.org/${a}/epilepsy/${b}`),
      part.map((a) => `www.${a}.epilepsy.org`),
      part.map((a) => `epilepsy@${a}x.org`),
      part.map((a) => `/${a}x/epilepsy`),
      part.map((a) => `${a}/epilepsy.pdf`),
    );
    const matcher = compileMatcher([{ text: 'epilepsy', caseSensitive: false }]);
    fc.assert(
      fc.property(address, (text) => {
        expect(matcher.match(`see ${text} for more`)).toEqual([]);
      }),
    );
  });
});
