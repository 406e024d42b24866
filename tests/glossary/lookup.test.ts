import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { createLookup } from '../../src/glossary/lookup.ts';
import type { LookupAnswer } from '../../src/glossary/lookup-answer.ts';
import { documents } from '../../src/source/documents.ts';

const glossary = buildGlossary(documents);
const lookup = createLookup(glossary);

const firstHit = (query: string) => {
  const answer = lookup.search(query);
  return answer.kind === 'found' ? answer.hits[0] : answer;
};
const guesses = (answer: LookupAnswer): readonly string[] =>
  answer.kind === 'did-you-mean' ? answer.suggestions.map((suggestion) => suggestion.name) : [];

describe('a name that is in the glossary', () => {
  it.each([
    ['lamotrigine', 'lamotrigine'],
    ['  LAMICTAL ', 'lamotrigine'],
    ['Prégabaline', 'pregabalin'],
    ['keppra xr', 'levetiracetam'],
    ['light headed', 'dizziness'],
    ['hairloss', 'hair-loss'],
    ['anti convulsant', 'class'],
    ['HLA-B*15:02', 'x-sjs'],
    ['GABA', 'aminobutyric-acid'],
    ['breastfeeding', 'pregnancy'],
    ['respiratory depression', 'x-breathing'],
    ['Versed', 'midazolam'],
  ])('is found exactly: %s', (query, entryId) => {
    expect(firstHit(query)).toMatchObject({ entryId, how: 'exact' });
  });

  it('is found in every form that any entry has', () => {
    const lost = glossary.entries.flatMap((entry) =>
      entry.forms.flatMap((form) => {
        const answer = lookup.search(form.text);
        const found = answer.kind === 'found' && answer.hits.some((hit) => hit.entryId === entry.id);
        return found ? [] : [form.text];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('is found from its first letters, which are told apart', () => {
    expect(firstHit('lamo')).toMatchObject({ name: 'Lamotrigine', how: 'prefix', ranges: [[0, 4]] });
    expect(firstHit('loss app')).toMatchObject({
      form: 'Loss of appetite',
      ranges: [
        [0, 4],
        [8, 11],
      ],
    });
  });

  it('is found inside a question', () => {
    const answer = lookup.search('does keppra cause hair loss?');
    const hits = answer.kind === 'found' ? answer.hits.map((hit) => hit.entryId) : [];
    expect(hits).toEqual(expect.arrayContaining(['levetiracetam', 'hair-loss']));
  });

  it('is named by its abbreviation, and each medicine is that shares one', () => {
    expect(firstHit('lev')).toMatchObject({ name: 'Levetiracetam', form: 'LEV', abbreviation: true });
    const answer = lookup.search('PGB');
    expect(answer.kind === 'found' && answer.hits.map((hit) => hit.name)).toEqual([
      'Pregabalin',
      'Progabide',
    ]);
  });

  it('is not found by a small word that spells an abbreviation', () => {
    expect(firstHit('ten days after keppra')).toMatchObject({ entryId: 'levetiracetam' });
  });
});

describe('a misspelt name', () => {
  it.each([
    ['levitiracetam', 'Levetiracetam'],
    ['lamictil', 'Lamotrigine'],
    ['Lyrika', 'Pregabalin'],
    ['topomax', 'Topiramate'],
    ['Kepra', 'Levetiracetam'],
    ['gabapentn', 'Gabapentin'],
    ['phenobarbitol', 'Phenobarbital'],
    ['Xcorpi', 'Cenobamate'],
    ['diarrea', 'Diarrhea'],
  ])('asks "did you mean": %s', (query, name) => {
    const answer = lookup.search(query);
    expect(answer).toMatchObject({ kind: 'did-you-mean', warning: 'Check the name on the box.' });
    expect(guesses(answer)[0]).toBe(name);
  });

  it('has nothing that could be opened at once', () => {
    expect(JSON.stringify(lookup.search('lamictil'))).not.toContain('entryId');
  });

  it('is found by what the suggestion searches for', () => {
    const answer = lookup.search('lamictil');
    const [suggestion] = answer.kind === 'did-you-mean' ? answer.suggestions : [];
    expect(firstHit(suggestion?.searchFor ?? '')).toMatchObject({ entryId: 'lamotrigine', how: 'exact' });
  });

  it('of three letters is not guessed at', () => {
    expect(lookup.search('lqv').kind).toBe('nothing-found');
  });
});

describe('the name of another medicine', () => {
  const [document] = documents;
  const lookAlikes = document?.lookAlikes ?? [];

  it.each(['Lamisil', 'lamivudine', 'Celebrex', 'Celexa', 'prednisone', 'clonidine', 'Toprol-XL'])(
    'is told not to be in the glossary: %s',
    (name) => {
      expect(lookup.search(name)).toEqual({ kind: 'not-in-glossary', name });
    },
  );

  it('is never taken for one of ours', () => {
    const answers = lookAlikes.map((name) => lookup.search(name).kind);
    expect(answers.length).toBeGreaterThan(150);
    expect(new Set(answers)).toEqual(new Set(['not-in-glossary']));
  });

  it('is never taken for one of ours while it is being typed', () => {
    const guessed = lookAlikes.flatMap((name) =>
      Array.from({ length: name.length }, (_, at) => name.slice(0, at + 1)).filter(
        (start) => lookup.search(start).kind === 'did-you-mean',
      ),
    );
    expect(guessed).toEqual([]);
  });

  it('is not taken for one of ours with a strength or another word behind it', () => {
    expect(lookup.search('lamisil 250 mg')).toEqual({ kind: 'not-in-glossary', name: 'Lamisil' });
    expect(lookup.search('lamisil rash')).toEqual({ kind: 'not-in-glossary', name: 'Lamisil' });
  });

  it('does not become one of ours by a slip', () => {
    expect(guesses(lookup.search('lamasil'))).toEqual([]);
    expect(guesses(lookup.search('celibrex'))).toEqual([]);
  });
});

describe('words of someone in danger', () => {
  it.each([
    'suicide',
    'suic',
    'overdose',
    'kill myself',
    'I want to die',
    'took too many keppra',
    'self-harm',
    'took all my pills',
    'I took all of the tablets',
    'take my life',
    'taking my own life',
    'no reason to live',
    'nothing to live for',
    "I don't want to live",
    'want to end it',
    'ending it',
    'too many tablets',
    'too many lamictal tablets',
    '988',
    'Samaritans',
    'samaritan',
    'took too much',
    'OD on gabapentin',
    'od',
    "OD'd",
    'over dose',
    'overdoses',
  ])('bring suicidal thoughts first: %s', (query) => {
    expect(firstHit(query)).toMatchObject({ entryId: 'suicidal-thoughts' });
  });

  it('bring it first even before an exact medicine', () => {
    expect(firstHit('lamotrigine overdose')).toMatchObject({ entryId: 'suicidal-thoughts' });
  });

  it.each([
    'paracetamol overdose',
    'Ambien suicide',
    'suicidal on prednisone',
    'methadone overdose',
    'Celebrex overdose',
    'took too many paracetamol',
    'OD methadone',
    'sucidal on prednisone',
  ])('bring it beside a medicine that is not in the glossary: %s', (query) => {
    const answer = lookup.search(query);
    expect(answer.kind === 'found' && answer.hits.map((hit) => hit.entryId)).toEqual(['suicidal-thoughts']);
  });

  it('bring what else was named after it', () => {
    const answer = lookup.search('OD on gabapentin and dizziness');
    expect(answer.kind === 'found' && answer.hits.map((hit) => hit.entryId)).toEqual([
      'suicidal-thoughts',
      'gabapentin',
      'dizziness',
    ]);
  });

  it.each([
    'lamotrigine',
    'hair loss',
    'once a day',
    'tablets',
    'take your tablets',
    'weekend',
    'had a lot of dizziness',
    'had a whole week of headaches',
    'how to take keppra',
  ])('are not heard in everyday ones: %s', (query) => {
    const answer = lookup.search(query);
    const hits = answer.kind === 'found' ? answer.hits.map((hit) => hit.entryId) : [];
    expect(hits).not.toContain('suicidal-thoughts');
  });

  it('bring it first among guesses', () => {
    expect(guesses(lookup.search('suicde'))[0]).toBe('Suicidal thoughts');
  });
});

describe('a hostile query', () => {
  it.each(['', '   ', '()', '🙂', '\u0000', '\u0301'])('without letters is empty: %j', (query) => {
    expect(lookup.search(query)).toEqual({ kind: 'empty' });
  });

  it.each([
    ['a regular expression', '(a+)+$[\\'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['half a character', '\ud83d'],
    ['a name of every object', 'constructor __proto__ toString'],
    ['a page of text', 'lamotrigin '.repeat(20_000)],
    ['a very long word', 'l'.repeat(100_000)],
  ])('is answered without an error: %s', (_, query) => {
    expect(lookup.search(query).kind).toMatch(/^(empty|found|did-you-mean|nothing-found|not-in-glossary)$/);
  });
});
