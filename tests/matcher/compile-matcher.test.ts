import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/matcher/compile-matcher.ts';
import type { Pattern } from '../../src/matcher/matcher.ts';
import { addresses, groups } from './cases.ts';

function pattern(text: string): Pattern {
  return text.startsWith('=') ? { text: text.slice(1), caseSensitive: true } : { text, caseSensitive: false };
}

function wordsFound(patterns: readonly string[], text: string): string[] {
  const matches = compileMatcher(patterns.map(pattern)).match(text);
  return matches.map(({ start, end }) => text.slice(start, end));
}

describe.each(Object.entries(groups))('%s', (_group, cases) => {
  it.each(cases)('%s', (_about, patterns, text, found) => {
    expect(wordsFound(patterns, text)).toEqual(found);
  });
});

describe('addresses', () => {
  it.each(addresses)('%s', (_about, text, found) => {
    expect(wordsFound(['epilepsy', 'keppra', 'lamotrigine', 'valproate'], text)).toEqual(found);
  });

  it('does not let a phrase reach into one', () => {
    expect(wordsFound(['valproic', 'valproic acid'], 'valproic acid.pdf')).toEqual(['valproic']);
  });
});

describe('patterns that read the same', () => {
  const winner = (patterns: readonly string[], text: string) =>
    compileMatcher(patterns.map(pattern)).match(text)[0]?.pattern;

  it('gives the first of equals', () => {
    expect(winner(['anti-epileptic', 'anti epileptic', 'ANTI EPILEPTIC'], 'anti epileptic')).toBe(0);
  });

  it('gives a case-sensitive one whose capitals fit', () => {
    expect(winner(['lev', '=Lev', '=LEV', '=LEV'], 'LEV')).toBe(2);
  });

  it('gives the tolerant one where no capitals fit', () => {
    expect(winner(['=LEV', 'lev', '=Lev'], 'lEv')).toBe(1);
  });
});

describe('offsets', () => {
  it('are UTF-16 offsets into the text as given', () => {
    const matches = compileMatcher([pattern('cafe'), pattern('rash')]).match(
      '💊 \u00adcafe\u0301\u00ad — rash',
    );
    expect(matches).toEqual([
      { start: 4, end: 9, pattern: 0 },
      { start: 13, end: 17, pattern: 1 },
    ]);
  });

  it('are the same on a second call, and on another text in between', () => {
    const matcher = compileMatcher([pattern('status epilepticus'), pattern('status')]);
    const first = matcher.match('status, status epilepticus');
    matcher.match('stat status');
    expect(matcher.match('status, status epilepticus')).toEqual(first);
  });
});

describe('long texts without a space', () => {
  it.each([
    ['commas', 'epilepsy,', 20_000],
    ['slashes', 'epilepsy/', 20_000],
    ['at the end of addresses', 'epilepsy@', 0],
  ])('are judged in one pass: %s', (_about, piece, expected) => {
    const text = piece.repeat(20_000);
    expect(compileMatcher([pattern('epilepsy')]).match(text)).toHaveLength(expected);
  });
});
