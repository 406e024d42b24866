import { describe, expect, it } from 'vitest';
import { formKey } from '../../src/glossary/forms.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { documents } from '../../src/source/documents.ts';

const glossary = buildGlossary(documents);
const { patterns, terms } = glossary.lexicon;
const find = (text: string) => {
  const at = patterns.findIndex((pattern) => formKey(pattern.text) === formKey(text));
  return at < 0 ? undefined : { term: terms[at], pattern: patterns[at] };
};

describe('the words of the article', () => {
  it('have an entry for each subject that facts and safety notes speak of', () => {
    const [document] = documents;
    const spoken = (document?.facts ?? []).flatMap((fact) => fact.about);
    const opened = (document?.safetyNotes ?? []).flatMap((note) => [
      ...(note.opens ?? []),
      ...(note.appliesTo === 'all' ? [] : note.appliesTo),
    ]);
    expect([...new Set([...spoken, ...opened])].filter((id) => !glossary.entry(id))).toEqual([]);
  });

  it('have facts for each subject but those of the safety notes', () => {
    const without = glossary.entries.filter(
      (entry) => entry.roles[0] !== 'medicine' && !entry.factIds.length,
    );
    expect(without.map((entry) => entry.id)).toEqual(['x-abrupt-stop', 'x-sjs', 'x-breathing']);
  });

  it('are 69 medicines and 42 subjects, each with its own id', () => {
    expect(glossary.entries.filter((entry) => entry.roles[0] === 'medicine')).toHaveLength(69 + 1);
    expect(new Set(glossary.entries.map((entry) => entry.id)).size).toBe(69 + 42);
  });

  it('stand in the lexicon once each', () => {
    const keys = patterns.map(({ text, caseSensitive }) => (caseSensitive ? `=${text}` : formKey(text)));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it.each([
    ['depression', ['side-effect', 'condition']],
    ['suicidal-thoughts', ['side-effect']],
    ['epileptic-seizure', ['condition']],
    ['pregnancy', ['caution', 'care']],
    ['x-sjs', ['caution']],
    ['once-daily', ['care']],
    ['side-effect', ['side-effect']],
    ['class', ['medicine']],
  ])('have their roles: %s', (id, roles) => {
    expect(glossary.entry(id)?.roles).toEqual(roles);
  });

  it.each([
    ['antiepileptic drug', 'class', 'any'],
    ['phenobarb', 'phenobarbital', 'any'],
    ['seizures', 'epileptic-seizure', 'any'],
    ['convulsions', 'convulsion', 'any'],
    ['teratogenesis', 'pregnancy', 'page'],
    ['childbearing potential', 'pregnancy', 'page'],
    ['mood stabilisers', 'class', 'page'],
    ['rash', 'rash', 'near'],
    ['Emeside', 'ethosuximide', 'near'],
    ['seizing', 'epileptic-seizure', 'near'],
    ['sulfthiame', 'sultiame', 'any'],
    ['Epidyolex', 'cannabidiol', 'near'],
    ['AEDs', 'class', 'near'],
    ['peripheral oedema', 'oedema', 'page'],
    ['follow-up appointments', 'exam-followup', 'page'],
  ])('are gated: %s', (text, entry, gate) => {
    expect(find(text)?.term).toMatchObject({ entry, gate });
  });

  it.each(['GABA', 'suicide', 'pentobarbital', 'TEN', 'benzodiazepines', 'several weeks', 'swelling'])(
    'are never marked where they are for look-up only: %s',
    (text) => {
      expect(find(text)).toBeUndefined();
    },
  );

  it.each([
    'respiratory depression',
    'Great Depression',
    'non-epileptic seizures',
    'a rash of',
    'cerebral oedema',
    'not epileptic',
    'depression of the bone marrow',
    'weakness in the dollar',
    'brand fatigue',
    'numb with grief',
    'cap fits',
    'hives of',
    'memory requirements',
    'memory: 8 GB',
    'antiseizure lubricants',
    'anti-seizure compound',
    'seizing control',
    'epileptic color scheme',
    'Grand Mal tour',
    'Lyrica Anderson',
  ])('are suppressed in another sense: %s', (text) => {
    expect(find(text)).toMatchObject({ term: undefined });
    expect(find(text)).toBeDefined();
  });

  it.each([
    ['seizure of the', 'epileptic-seizure'],
    ['seizures of cocaine', 'epileptic-seizure'],
    ['seizure and forfeiture', 'epileptic-seizure'],
    ['political convulsions', 'convulsion'],
    ['convulsions of the French', 'convulsion'],
    ['convulsive laughter', 'convulsion'],
  ])('tell of another sense, and are no anchor: %s', (text, entry) => {
    expect(find(text)?.term).toMatchObject({ entry, gate: 'lookup', sense: 'other', anchor: false });
  });

  it.each(['seizures of unknown onset', 'seizures of focal origin', 'seizures of the', 'reported seizures'])(
    'stay medical: %s',
    (text) => {
      expect(find(text)).toBeUndefined();
    },
  );

  it('need their capital where they are ordinary words without it', () => {
    for (const name of ['Versed', 'VERSED', 'Luminal', 'LUMINAL']) {
      const at = patterns.findIndex(({ text }) => text === name);
      expect(patterns[at]?.caseSensitive).toBe(true);
      expect(terms[at]).toMatchObject({ gate: 'near', abbreviation: false });
    }
    expect(patterns.some(({ text }) => ['versed', 'luminal'].includes(text))).toBe(false);
    const loose = patterns.filter(
      ({ text, caseSensitive }) => /^(versed|luminal)$/i.test(text) && !caseSensitive,
    );
    expect(loose).toEqual([]);
  });

  it('need their capitals where they are abbreviations', () => {
    const loose = terms.flatMap((term, at) =>
      term?.gate === 'defined' && !patterns[at]?.caseSensitive ? [patterns[at]?.text] : [],
    );
    expect(loose).toEqual([]);
  });

  it('are explained in one plain sentence each', () => {
    const long = glossary.entries.filter((entry) => entry.definition.split(' ').length > 30);
    expect(long.map((entry) => entry.id)).toEqual([]);
    expect(glossary.entries.filter((entry) => !entry.definition.endsWith('.'))).toEqual([]);
  });
});
