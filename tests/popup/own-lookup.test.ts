import { describe, expect, it } from 'vitest';
import { createLookup } from '../../src/glossary/lookup.ts';
import { ownContentFor, withOwnTerms } from '../../src/popup/own-lookup.ts';
import type { OwnTerm } from '../../src/settings/settings.ts';
import { glossary } from './fake-world.ts';

const term = (text: string, note = ''): OwnTerm => ({ text, note, wholeWord: true, caseSensitive: false });
const terms = [term('Zébra stripes', 'black'), term('rash diary'), term('zebra'), term('йод')];
const lookup = withOwnTerms(createLookup(glossary), () => terms);

function found(query: string) {
  const answer = lookup.search(query);
  return answer.kind === 'found'
    ? answer.hits.map(({ entryId, form, ranges, how }) => [
        entryId,
        how,
        ranges.map(([from, to]) => form.slice(from, to)),
      ])
    : answer.kind;
}

describe('looking up own terms', () => {
  it.each([
    [
      'zebra',
      [
        ['own:zebra', 'exact', ['zebra']],
        ['own:Zébra stripes', 'prefix', ['Zébra']],
      ],
    ],
    ['strip', [['own:Zébra stripes', 'prefix', ['strip']]]],
    ['zebra st', [['own:Zébra stripes', 'prefix', ['Zébra st']]]],
    ['ЙО', [['own:йод', 'prefix', ['йо']]]],
    ['quagga', 'nothing-found'],
    ['', 'empty'],
  ])('finds %s', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it('tells the glossary’s entries first', () => {
    const hits = found('rash');
    expect(hits[0]).toEqual(['rash', 'exact', ['rash']]);
    expect(hits).toContainEqual(['own:rash diary', 'prefix', ['rash']]);
  });

  it('has the note to show', () => {
    expect(ownContentFor('own:Zébra stripes', terms)).toMatchObject({
      name: 'Zébra stripes',
      ownNote: 'black',
    });
    expect(ownContentFor('own:gone', terms)).toBeUndefined();
    expect(ownContentFor('rash', terms)).toBeUndefined();
  });
});
