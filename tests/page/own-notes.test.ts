import { describe, expect, it } from 'vitest';
import { createOwnNotes } from '../../src/page/own-notes.ts';
import { prepareOwnTerms } from '../../src/page/prepare-own-terms.ts';
import type { Mark } from '../../src/scan/mark.ts';
import { openOwnWords } from '../../src/scan/own-words.ts';
import type { OwnTerm } from '../../src/settings/settings.ts';

const term = (text: string, note: string): OwnTerm => ({ text, note, wholeWord: true, caseSensitive: false });
const prepared = prepareOwnTerms([term('Rash', 'red\nspots'), term('dry mouth', '')]);
const own = openOwnWords(prepared['own-terms-words']);
const mark = (role: Mark['role'], entry: string, text: string): Mark => ({
  entry,
  role,
  text,
  place: { nodes: [{} as Text], start: 0, end: 0 },
});

describe('notes to own terms', () => {
  it('are told of an own mark, under the name that the reader gave', async () => {
    const notes = createOwnNotes(own, async () => prepared['own-terms-notes']);
    await notes.ready();
    expect(notes.termOf(mark('own', 'own:Rash', 'rash'))).toEqual({ name: 'Rash', note: 'red\nspots' });
    expect(notes.termOf(mark('own', 'own:dry mouth', 'DRY mouth'))).toEqual({ name: 'dry mouth', note: '' });
  });

  it('are told of a mark of the glossary that is an own term as a whole', async () => {
    const notes = createOwnNotes(own, async () => prepared['own-terms-notes']);
    await notes.ready();
    expect(notes.termOf(mark('side-effect', 'rash', 'rash'))?.note).toBe('red\nspots');
    expect(notes.termOf(mark('side-effect', 'rash', 'skin rash'))).toBeUndefined();
  });

  it('are read once, and never where own terms are off', async () => {
    let reads = 0;
    const read = async () => {
      reads++;
      return '[]';
    };
    const notes = createOwnNotes(own, read);
    await Promise.all([notes.ready(), notes.ready()]);
    expect(reads).toBe(1);
    const without = createOwnNotes(undefined, read);
    await without.ready();
    expect(reads).toBe(1);
    expect(without.termOf(mark('side-effect', 'rash', 'rash'))).toBeUndefined();
  });

  it.each(['', '{', 'null', '[1,[2,3],["own:Rash",4]]'])('are empty where %j was stored', async (stored) => {
    const notes = createOwnNotes(own, async () => stored);
    await notes.ready();
    expect(notes.termOf(mark('own', 'own:Rash', 'rash'))).toEqual({ name: 'Rash', note: '' });
  });

  it('are empty where they cannot be read', async () => {
    const notes = createOwnNotes(own, () => Promise.reject(new Error('gone')));
    await notes.ready();
    expect(notes.termOf(mark('own', 'own:Rash', 'rash'))?.note).toBe('');
  });
});
