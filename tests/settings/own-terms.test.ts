import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinProblemText } from '../../src/settings/join-problem-text.ts';
import { longestNote, longestText, mostOwnTerms, problemOf, spelt } from '../../src/settings/own-term.ts';
import {
  growingTerms,
  withChangedTerm,
  withOwnTerms,
  withoutOwnTerm,
  withTermOf,
} from '../../src/settings/own-terms.ts';
import { readPastedTerms } from '../../src/settings/pasted-terms.ts';
import { defaultSettings, type OwnTerm } from '../../src/settings/settings.ts';

const term = (text: string, changes: Partial<OwnTerm> = {}): OwnTerm => ({
  text,
  note: '',
  wholeWord: true,
  caseSensitive: false,
  ...changes,
});
const inside = { wholeWord: false };

describe('an own term', () => {
  it.each([
    ['  dry\n  mouth ', 'dry mouth'],
    ['dry\u0000mouth', 'dry mouth'],
    ['\u202edry\u202c mouth', 'dry mouth'],
    ['سرگیجه', 'سرگیجه'],
    ['می‌خواهم', 'می‌خواهم'],
    ['half \ud83d pair', 'half pair'],
  ])('%j is spelt %j', (typed, text) => {
    expect(spelt(term(typed)).text).toBe(text);
  });

  it.each([
    ['', term(''), 'empty'],
    ['only signs', term('?!'), 'too-short'],
    ['one letter', term('x'), 'too-short'],
    ['two letters', term('MS'), undefined],
    ['two letters inside words', term('MS', inside), 'too-short-inside'],
    ['three letters inside words', term('ste', inside), undefined],
    ['one Chinese character', term('癌'), undefined],
    ['as long as can be', term('a'.repeat(longestText)), undefined],
    ['too long', term('a'.repeat(longestText + 1)), 'too-long'],
  ])('is told what is wrong with it: %s', (_, given, problem) => {
    expect(problemOf(spelt(given))).toBe(problem);
  });

  it('keeps the lines of its note, and no more than there is room for', () => {
    expect(spelt(term('abc', { note: ' one\r\ntwo\u0007 ' })).note).toBe('one\ntwo');
    expect(spelt(term('abc', { note: '😀'.repeat(longestNote) })).note.length).toBeLessThanOrEqual(
      longestNote,
    );
  });

  it('is spelt the same when it is spelt again', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary', maxLength: 1200 }),
        (text, note) => {
          const once = spelt(term(text, { note }));
          expect(spelt(once)).toEqual(once);
        },
      ),
    );
  });
});

describe('the list of own terms', () => {
  it.each([
    ['in other letters', term('Rash'), 'there-already'],
    ['with accents', term('rásh'), 'there-already'],
    ['with its capitals', term('RASH', { caseSensitive: true }), undefined],
    ['inside words', term('rash', inside), 'there-already'],
    ['inside words, spelt otherwise', term('RASH', inside), undefined],
  ])('takes each once: %s', (_, given, problem) => {
    expect(growingTerms([term('rash')]).join(given)).toBe(problem);
  });

  it('is full at some time, and says so', () => {
    const full = Array.from({ length: mostOwnTerms }, (_, index) => term(`term ${index}`));
    expect(growingTerms(full).join(term('one more'))).toBe('too-many');
    expect(joinProblemText('too-many')).toMatch(/5,000 terms at most/);
    expect(growingTerms(full, 'term 7').join(term('another'))).toBeUndefined();
  });

  it('keeps a changed term at its place, and on or off as it was', () => {
    const settings = {
      ...withOwnTerms(defaultSettings, [term('one'), term('two'), term('three')]),
      untrackedEntries: ['rash', 'own:two'],
    };
    const changed = withChangedTerm(settings, 'two', term(' Two again', { note: 'x' }));
    expect(changed.ownTerms.map(({ text }) => text)).toEqual(['one', 'Two again', 'three']);
    expect(changed.untrackedEntries).toEqual(['rash', 'own:Two again']);
    expect(withChangedTerm(settings, 'two', term('ONE'))).toBe(settings);
  });

  it('takes a term away with all that was chosen about it, and brings all of it back', () => {
    const settings = {
      ...withOwnTerms(defaultSettings, [term('one'), term('two'), term('three')]),
      untrackedEntries: ['rash', 'own:two'],
      exceptions: [
        { entry: 'own:two', text: 'two', host: 'a.org' },
        { entry: 'rash', text: 'rash' },
      ],
    };
    const without = withoutOwnTerm(settings, 'two');
    expect(without.ownTerms.map(({ text }) => text)).toEqual(['one', 'three']);
    expect(without.untrackedEntries).toEqual(['rash']);
    expect(without.exceptions).toEqual([{ entry: 'rash', text: 'rash' }]);
    const back = withTermOf(without, settings, 'two');
    expect(back.ownTerms).toEqual(settings.ownTerms);
    expect(back.untrackedEntries).toContain('own:two');
    expect(back.exceptions).toContainEqual(settings.exceptions[0]);
    expect(withTermOf(back, settings, 'two')).toBe(back);
  });
});

describe('a pasted list', () => {
  const how = { wholeWord: true, caseSensitive: false };
  const read = (text: string, there: readonly OwnTerm[] = []) =>
    readPastedTerms(text, how, growingTerms(there));

  it.each([
    ['a word', 'rash', 'rash', ''],
    ['a tab', 'dry mouth\tsince May – worse', 'dry mouth', 'since May – worse'],
    ['an en dash', 'dry mouth – since May', 'dry mouth', 'since May'],
    ['a hyphen between spaces', 'dry mouth - since May - worse', 'dry mouth', 'since May - worse'],
    ['a hyphen in a word', 'light-headed', 'light-headed', ''],
    ['white space around', '  rash \t note ', 'rash', 'note'],
  ])('may have %s', (_, line, text, note) => {
    expect(read(line)).toEqual({ taken: [term(text, { note })], bad: [] });
  });

  it('gives bad lines back as they were, each with what is wrong', () => {
    const { taken, bad } = read('rash\r\n\r\nx\nRash\ndizzy – at night\n– a note alone\nold', [term('old')]);
    expect(taken.map(({ text }) => text)).toEqual(['rash', 'dizzy']);
    expect(bad).toEqual([
      { text: 'x', problem: 'too-short' },
      { text: 'Rash', problem: 'there-already' },
      { text: '– a note alone', problem: 'empty' },
      { text: 'old', problem: 'there-already' },
    ]);
  });

  it('loses no line, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('rash', ' – ', '\t'))),
        (lines) => {
          const text = lines.join('\n');
          const { taken, bad } = read(text);
          const all = text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '');
          expect(taken.length + bad.length).toBe(all.length);
          for (const each of bad) expect(all).toContain(each.text);
        },
      ),
    );
  });
});
