import { describe, expect, it } from 'vitest';
import { builtLexicon } from '../../src/glossary/built-lexicon.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import type { Lexicon } from '../../src/glossary/lexicon.ts';
import { openLexicon, packLexicon, unpackLexicon } from '../../src/glossary/packed-lexicon.ts';
import { documents } from '../../src/source/documents.ts';

const { lexicon } = buildGlossary(documents);

/** Capitals count only where a form keeps them. */
const rows = ({ patterns, terms }: Lexicon) =>
  patterns
    .map(({ text, caseSensitive }, index) =>
      JSON.stringify([caseSensitive ? text : text.toLowerCase(), caseSensitive, terms[index] ?? null]),
    )
    .sort();

const lexiconOf = (...texts: readonly string[]): Lexicon => ({
  patterns: texts.map((text) => ({ text: text.replace('=', ''), caseSensitive: text.startsWith('=') })),
  terms: texts.map(() => undefined),
});

describe('a packed lexicon', () => {
  it('unpacks to the same forms with the same meanings', () => {
    expect(rows(unpackLexicon(packLexicon(lexicon)))).toEqual(rows(lexicon));
  });

  it('survives being written as JSON, as the build does', () => {
    expect(rows(unpackLexicon(JSON.parse(JSON.stringify(builtLexicon))))).toEqual(rows(lexicon));
  });

  it.each([
    ['plurals', ['drug', 'drugs', 'drugss', 'cries', 's', 'ss']],
    ['forms that others open with', ['levo', 'lev', '=LEVO', '=LEV']],
    ['capitals that differ', ['=Lev', '=LEV', '=lev', 'Lev']],
    ['forms that open with no three letters', ['GB memory', '=PB', 'it fits', '2-propyl', 'Épi', 'γ-vinyl']],
  ])('keeps %s', (_about, texts) => {
    const small = lexiconOf(...texts);
    expect(rows(unpackLexicon(packLexicon(small)))).toEqual(rows(small));
  });

  it.each(['a|b', 'a,b', 'a\nb', 'ab*', '=AB='])(
    'refuses a form that its signs would tear apart: %j',
    (text) => {
      expect(() => packLexicon(lexiconOf(text))).toThrow('sign');
    },
  );
});

describe('a packed lexicon that is opened', () => {
  it('holds no forms before they are asked for', () => {
    expect(openLexicon(builtLexicon).patterns).toEqual([]);
  });

  it('says of each run what three letters all its forms open with', () => {
    const { patterns, later } = openLexicon(builtLexicon);
    const wrong = later.runs.filter((run, index) => {
      const before = patterns.length;
      later.add(index);
      const opening = run.slice(0, 3).toLowerCase();
      const others = patterns.slice(before).filter(({ text }) => text.slice(0, 3).toLowerCase() !== opening);
      return /^[a-z]{3}/.test(opening) && others.length > 0;
    });
    expect(wrong).toEqual([]);
  });
});
