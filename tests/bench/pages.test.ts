import { describe, expect, it } from 'vitest';
import { generatedPages, pageNamed } from '../../bench/pages/generated-pages.ts';
import { restlessPages, vastPages } from '../../bench/pages/hostile-pages.ts';
import { longPage } from '../../bench/pages/long-pages.ts';
import { oddPages } from '../../bench/pages/odd-pages.ts';
import { ownTerms } from '../../bench/pages/own-terms.ts';
import { readingPages } from '../../bench/pages/reading-pages.ts';
import { builtLexicon } from '../../src/glossary/built-lexicon.ts';
import { unpackLexicon } from '../../src/glossary/packed-lexicon.ts';
import { compileMatcher } from '../../src/matcher/compile-matcher.ts';

const lexicon = unpackLexicon(builtLexicon);
const matcher = compileMatcher(lexicon.patterns);
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ');

describe('the generated pages', () => {
  it('are the same in every run', () => expect([...readingPages(), ...oddPages()]).toEqual(generatedPages()));
  it('have names of their own', () => {
    const names = generatedPages().map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
  it.each(['article without terms', 'index of 50,000 texts without terms'])(
    'hold no word of the glossary where they say so: %s',
    (name) => expect(matcher.match(textOf(pageNamed(name).html))).toEqual([]),
  );
  it('hold 50,000 texts where they say so', () => {
    const texts = pageNamed('index of 50,000 texts').html.match(/>[^<]+(?=<)/g) ?? [];
    expect(texts.length).toBeGreaterThanOrEqual(50_000);
  });
  it('are as long as they say', () => {
    const length = textOf(longPage(10).html).length / 1e6;
    expect(length).toBeGreaterThan(9.5);
    expect(length).toBeLessThan(11);
  });
});

describe('the hostile pages', () => {
  const pages = [...vastPages(), ...restlessPages()];
  it.each(pages)('need no other file: $name', ({ html }) => expect(html).not.toMatch(/\b(?:src|href)=/));
  it.each(pages)('tell how long they stand still: $name', ({ html }) =>
    expect(html).toContain('window.pulse ='),
  );
  it.each(restlessPages())('can be told to rest: $name', ({ html }) =>
    expect(html).toMatch(/window\.plays\)/),
  );
});

describe('the made-up own terms', () => {
  const terms = ownTerms(5000);
  it('are as many as asked for, no two alike', () => expect(new Set(terms).size).toBe(5000));
  it('share nothing with the glossary', () => {
    const forms = new Set(lexicon.patterns.map(({ text }) => text.toLowerCase()));
    expect(terms.filter((term) => forms.has(term))).toEqual([]);
  });
});
