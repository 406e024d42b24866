import { describe, expect, it } from 'vitest';
import { describeEntry } from '../../src/glossary/describe-entry.ts';
import type { Role } from '../../src/glossary/entry.ts';
import { questionsAbout, questionsAsText } from '../../src/popup/questions.ts';
import { documents } from '../../src/source/documents.ts';
import { glossary } from './fake-world.ts';

const contentFor = (entry: string) => describeEntry(glossary, entry);
const found = (role: Role, ...ids: readonly string[]) => ({
  role,
  entries: ids.map((entry) => ({ entry, count: 1, frames: [0] })),
});
const facts = documents.flatMap((document) => document.facts);
const everything = glossary.entries.map(({ id, roles }) => found(roles[0], id));

describe('questions for the doctor', () => {
  it('are the source’s own lines, each with its place and once only', () => {
    const { groups } = questionsAbout(everything, contentFor);
    const [medicines, ...others] = groups;
    expect(medicines?.name).toBe('Medicines');
    const questions = others.flatMap((group) => group.questions);
    expect(questions.length).toBeGreaterThan(20);
    for (const { text, place } of questions)
      expect(
        facts.find((fact) => fact.text === text && fact.place === place),
        text,
      ).toBeDefined();
    const told = questions.map(({ text, place }) => `${text} ${place}`);
    expect(new Set(told).size).toBe(told.length);
  });

  it('say beside a doubtful line what is said on its card', () => {
    const doubtful = questionsAbout(everything, contentFor)
      .groups.flatMap(({ questions }) => questions)
      .filter(({ correction }) => correction !== undefined);
    expect(doubtful.length).toBeGreaterThan(0);
    const doubted = new Set(
      documents.flatMap((document) => document.appraisals.flatMap((each) => each.facts)),
    );
    for (const { text } of doubtful)
      expect(
        facts.some((fact) => fact.text === text && doubted.has(fact.id)),
        text,
      ).toBe(true);
  });

  it('of a medicine name it alone, and say once what is said of all', () => {
    const { groups } = questionsAbout([found('medicine', 'lamotrigine', 'levetiracetam')], contentFor);
    expect(groups.map(({ name }) => name)).toEqual(['Medicines', 'Said of anticonvulsants in general']);
    expect(groups[0]?.notes).toEqual([contentFor('lamotrigine')?.attribution]);
    expect(groups[0]?.questions.map(({ text }) => text)).toEqual(['Lamotrigine', 'Levetiracetam']);
  });

  it('leave out what is not in the glossary', () => {
    expect(questionsAbout([found('condition', 'no such entry')], contentFor).groups).toEqual([]);
  });

  it('can be taken along as plain text, with what the cards say of themselves', () => {
    const text = questionsAsText(questionsAbout([found('side-effect', 'rash')], contentFor));
    expect(text).toMatch(/^Questions for my doctor\n\n/);
    expect(text).toMatch(/- Ask about: .+ \(Side effects, item \d+\)/);
    expect(text).toMatch(/not medical advice/);
  });
});
