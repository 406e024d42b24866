import { describe, expect, it } from 'vitest';
import { describeEntry } from '../../src/glossary/describe-entry.ts';
import { describePairs } from '../../src/glossary/describe-pair.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { subjects } from '../../src/source/anticonvulsants/subjects.ts';
import { documents } from '../../src/source/documents.ts';

const glossary = buildGlossary(documents);
const attribution = (id: string) => describeEntry(glossary, id)?.attribution ?? '';

describe('words that are easily taken for one another', () => {
  it('tells on the card of headaches that migraine is listed as a use', () => {
    expect(attribution('headache')).toMatch(
      /as a side effect.* It also lists migraine headaches as a use\.$/,
    );
  });

  it('tells on the card of migraine that headaches are listed as a side effect', () => {
    expect(attribution('migraine')).toMatch(/as a use.* It also lists headaches as a side effect\.$/);
  });

  it('tells that trouble sleeping and drowsiness are both listed', () => {
    expect(attribution('insomnia')).toMatch(/It also lists drowsiness as a side effect\.$/);
    expect(attribution('drowsiness')).toMatch(/It also lists insomnia as a side effect\.$/);
  });

  it('tells weight as the pair it is, in its name and in its line', () => {
    const card = describeEntry(glossary, 'weight-change');
    expect(card?.name).toBe('Weight gain or loss');
    expect(card?.sideEffects[0]?.text).toMatch(/up or down/);
  });

  it('says nothing where there is no pair', () => {
    expect(describePairs(glossary, 'dizziness')).toEqual([]);
    expect(describePairs(glossary, 'lamotrigine')).toEqual([]);
  });

  it('are paired both ways, each with a subject that exists', () => {
    const pairs = subjects.flatMap(({ id, pairedWith = [] }) => pairedWith.map((other) => `${id} ${other}`));
    const back = pairs.map((pair) => pair.split(' ').reverse().join(' '));
    expect(pairs.length).toBeGreaterThan(0);
    expect([...pairs].sort()).toEqual(back.sort());
  });
});
