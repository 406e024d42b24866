import { describe, expect, it } from 'vitest';
import { addressBar } from '../../src/glossary/address-bar.ts';
import { documents } from '../../src/source/documents.ts';
import { packedDocuments } from '../../src/source/packed-documents.ts';

const { answer, entryNamed } = addressBar(packedDocuments);

it('has documents that JSON can hold', () => {
  expect(JSON.parse(packedDocuments)).toEqual(documents);
});

describe('the look-up in the address bar', () => {
  it('offers hits with the names they belong to', () => {
    const { message, lines } = answer('kepp');
    expect(message).toBe('Look this up in Sidenote');
    expect(lines[0]).toEqual({ text: 'Keppra', shown: 'Keppra · Levetiracetam' });
  });

  it('offers guesses as guesses, with the same warning as the search box', () => {
    const { message, lines } = answer('levitiracetam');
    expect(message).toMatch(/Check the name on the box/);
    expect(lines[0]?.shown).toMatch(/^Did you mean levetiracetam\?/i);
  });

  it('says that a look-alike is another medicine, and offers nothing', () => {
    const { message, lines } = answer('lamisil');
    expect(message).toMatch(/^Lamisil is not in this glossary/i);
    expect(lines).toEqual([]);
  });

  it.each([
    ['Keppra', 'levetiracetam'],
    ['LAMOTRIGINE', 'lamotrigine'],
    ['kepp', undefined],
    ['levitiracetam', undefined],
    ['Lamisil', undefined],
    ['', undefined],
  ])('opens an entry for its whole name alone: %s', (typed, entry) => {
    expect(entryNamed(typed)).toBe(entry);
  });
});
