import { describe, expect, it } from 'vitest';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { fact, smallDocument, subject } from './small-document.ts';

const rolesOf = (facts: Parameters<typeof smallDocument>[0]): readonly string[] =>
  buildGlossary([smallDocument(facts)]).entry('x')?.roles ?? [];

describe('the roles of a subject', () => {
  it.each([
    ['use', 'condition'],
    ['side-effect', 'side-effect'],
    ['caution', 'caution'],
    ['care', 'care'],
    ['timing', 'care'],
    ['mechanism', 'condition'],
    ['benefit', 'condition'],
  ] as const)('follow from its facts: %s makes it %s', (kind, role) => {
    expect(rolesOf({ subjects: [subject('x')], facts: [fact('A1', kind, ['x'])] })).toEqual([role]);
  });

  it('begin with the side effect where it is a use too, however many facts say so', () => {
    const facts = [fact('A1', 'use', ['x']), fact('A2', 'use', ['x']), fact('A3', 'side-effect', ['x'])];
    expect(rolesOf({ subjects: [subject('x')], facts })).toEqual(['side-effect', 'condition']);
  });

  it('begin with what most of its facts say', () => {
    const facts = [fact('A1', 'care', ['x']), fact('A2', 'caution', ['x'], { alsoKind: 'care' })];
    expect(rolesOf({ subjects: [subject('x')], facts })).toEqual(['care', 'caution']);
  });

  it('are caution for a subject that only safety notes speak of', () => {
    expect(rolesOf({ subjects: [subject('x')] })).toEqual(['caution']);
  });

  it('are medicine alone for the class, whatever is said of it', () => {
    const facts = [fact('A1', 'use', ['x']), fact('A2', 'caution', ['x'])];
    expect(rolesOf({ subjects: [subject('x', { isClass: true })], facts })).toEqual(['medicine']);
  });

  it('are those of the kind that the word names', () => {
    const facts = [fact('A1', 'caution', ['x']), fact('A2', 'timing', ['x'])];
    expect(rolesOf({ subjects: [subject('x', { namesKind: 'side-effect' })], facts })).toEqual([
      'side-effect',
    ]);
  });
});

describe('a serious entry', () => {
  it('has a serious fact', () => {
    const glossary = buildGlossary([
      smallDocument({
        subjects: [subject('x'), subject('y')],
        facts: [fact('A1', 'side-effect', ['x'], { serious: true }), fact('A2', 'side-effect', ['y'])],
      }),
    ]);
    expect(glossary.entries.map((entry) => entry.serious)).toEqual([true, false]);
  });

  it('or has no fact and an urgent safety note', () => {
    const note = {
      id: 'N',
      title: '',
      note: '',
      urgent: true,
      appliesTo: 'all',
      opens: ['x'],
      references: [],
    } as const;
    const glossary = buildGlossary([
      smallDocument({ subjects: [subject('x'), subject('y')], safetyNotes: [note] }),
    ]);
    expect(glossary.entries.map((entry) => entry.serious)).toEqual([true, false]);
  });
});
