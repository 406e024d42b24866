import { describe, expect, it } from 'vitest';
import { builtLexicon } from '../../src/glossary/built-lexicon.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { packLexicon, unpackLexicon } from '../../src/glossary/packed-lexicon.ts';
import { documents } from '../../src/source/documents.ts';

const { lexicon } = buildGlossary(documents);
const rows = ({ patterns, terms }: typeof lexicon) =>
  patterns.map((pattern, index) => JSON.stringify([pattern, terms[index] ?? null])).sort();

describe('a packed lexicon', () => {
  it('unpacks to the same forms with the same meanings', () => {
    expect(rows(unpackLexicon(packLexicon(lexicon)))).toEqual(rows(lexicon));
  });

  it('survives being written as JSON, as the build does', () => {
    expect(rows(unpackLexicon(JSON.parse(JSON.stringify(builtLexicon))))).toEqual(rows(lexicon));
  });
});
