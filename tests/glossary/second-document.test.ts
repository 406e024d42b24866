import { describe, expect, it } from 'vitest';
import { describeEntry } from '../../src/glossary/describe-entry.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { documents } from '../../src/source/documents.ts';
import { antihistamines } from './antihistamines.ts';
import { card } from './described-cards.ts';
import { fact, medicine, smallDocument, subject } from './small-document.ts';

const second = smallDocument({
  id: 'second',
  subjects: [
    subject('headache', { wordings: [{ gate: 'page', words: ['headache', 'sore head'] }] }),
    subject('hiccups', { wordings: [{ gate: 'page', words: ['hiccups'] }] }),
  ],
  medicines: [medicine('lamotrigine', { brands: ['Newbrand'] })],
  facts: [fact('S01', 'use', ['headache']), fact('S02', 'side-effect', ['hiccups'])],
  suppressors: ['talking heads'],
});

describe('a second document', () => {
  const one = buildGlossary(documents);
  const two = buildGlossary([...documents, second]);

  it('adds its own entries as data alone', () => {
    expect(one.entry('hiccups')).toBeUndefined();
    expect(two.entry('hiccups')).toMatchObject({ roles: ['side-effect'], factIds: ['S02'] });
    expect(two.lexicon.patterns.map((pattern) => pattern.text)).toContain('talking heads');
  });

  it('adds its facts, forms and roles to an entry that both have', () => {
    const before = one.entry('headache');
    const after = two.entry('headache');
    expect(after?.factIds).toEqual([...(before?.factIds ?? []), 'S01']);
    expect(after?.roles).toEqual(['side-effect', 'condition']);
    expect(after?.name).toBe(before?.name);
    expect(after?.forms.map((form) => form.text)).toContain('sore heads');
    expect(after?.forms.filter((form) => form.text === 'headache')).toHaveLength(1);
  });

  it('adds a brand to a medicine that both have', () => {
    expect(two.entry('lamotrigine')?.forms.map((form) => form.text)).toEqual(
      expect.arrayContaining(['Lamictal', 'Newbrand']),
    );
  });

  it('may not number its facts like the first', () => {
    expect(() =>
      buildGlossary([...documents, { ...second, facts: [fact('F01', 'use', ['headache'])] }]),
    ).toThrow(/F01/);
  });

  it('is described from its data alone', () => {
    const content = describeEntry(buildGlossary([antihistamines]), 'madeupine');
    expect(content?.roleLine).toBe('Medicine · antihistamine');
    expect(content?.sideEffects.map(({ text }) => text)).toEqual(['Dry mouth.']);
    expect(content?.uses[0]?.appraisal?.verdict).toBe('Dated');
    expect(content?.footer).toContain('The source article is by A. Writer and dated 2020-05-01.');
  });

  it('stands beside the first without mixing with it', () => {
    const both = buildGlossary([...documents, antihistamines]);
    const theirs = describeEntry(both, 'hay-fever');
    expect(theirs?.attribution).toMatch(/^The source article lists this as a use of antihistamines\./);
    expect(theirs?.cautions.map(({ text }) => text)).toEqual(['Take care when driving.']);
    expect(describeEntry(both, 'dizziness')).toEqual(card('dizziness'));
  });
});
