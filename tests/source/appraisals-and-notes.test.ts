import { describe, expect, it } from 'vitest';
import { appraisals } from '../../src/source/anticonvulsants/appraisals.ts';
import { facts } from '../../src/source/anticonvulsants/facts.ts';
import { medicines } from '../../src/source/anticonvulsants/medicines.ts';
import { references } from '../../src/source/anticonvulsants/references.ts';
import { safetyNotes } from '../../src/source/anticonvulsants/safety-notes.ts';
import { subjects } from '../../src/source/anticonvulsants/subjects.ts';
import type { Reference } from '../../src/source/document.ts';

/** The claims that current references contradict or narrow. */
const doubted = {
  Q1: ['F07'],
  Q2: ['F09', 'F10', 'F11', 'F12'],
  Q3: ['F06'],
  Q4: ['F05', 'F20', 'F26', 'F53', 'F54'],
  Q5: ['F04', 'F15', 'F19', 'F29'],
  Q6: ['F16'],
  Q7: ['F17'],
  Q8: ['F21'],
  Q9: ['F22'],
  Q10: ['F03'],
  Q11: ['F23'],
  Q12: ['F24'],
  Q13: ['F25'],
  Q14: ['F36', 'F51'],
  Q15: ['F37', 'F38'],
  Q16: ['F39'],
};

const note = (id: string) => safetyNotes.find((candidate) => candidate.id === id);

describe('the appraisals', () => {
  it('are all sixteen, each beside the facts that it corrects', () => {
    expect(Object.fromEntries(appraisals.map(({ id, facts: about }) => [id, about]))).toEqual(doubted);
  });

  it('point to facts that exist, and no fact has two', () => {
    const known = new Set(facts.map(({ id }) => id));
    const corrected = appraisals.flatMap(({ facts: about }) => about);
    expect(corrected.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(corrected).size).toBe(corrected.length);
  });

  it('bring a reference, save the one about a study that the article does not name', () => {
    expect(appraisals.filter(({ references: from }) => from.length === 0).map(({ id }) => id)).toEqual([
      'Q3',
    ]);
  });

  it('keep the figures of their references', () => {
    const text = (id: string) => appraisals.find((candidate) => candidate.id === id)?.note ?? '';
    expect(text('Q4')).toMatch(/2018.*nine trials/);
    expect(text('Q16')).toMatch(/2008 the FDA.*one more person in every 530/);
  });

  it('never say that a medicine causes an effect; one says that this is in question', () => {
    const causal = /\b(caus(e|es|ed|ing)|leads? to|results? in)\b/i;
    expect(appraisals.filter((appraisal) => causal.test(appraisal.note)).map(({ id }) => id)).toEqual([
      'Q16',
    ]);
  });

  it('name the serious signs where the article only says to tell the doctor', () => {
    const signs = appraisals.find(({ id }) => id === 'Q14')?.note ?? '';
    for (const sign of [
      'suicide',
      'breathing',
      'fever',
      'blisters',
      'peeling skin',
      'mouth sores',
      'swollen glands',
    ]) {
      expect(signs).toContain(sign);
    }
  });
});

describe('the safety notes', () => {
  it('are all sixteen, in order', () => {
    expect(safetyNotes.map(({ id }) => id)).toEqual(
      Array.from({ length: 16 }, (_, index) => `B${index + 1}`),
    );
  });

  it('are urgent only for signs that need help at once', () => {
    expect(safetyNotes.filter(({ urgent }) => urgent).map(({ id }) => id)).toEqual([
      ...['B2', 'B4', 'B5', 'B7', 'B14', 'B16'],
    ]);
  });

  it('give the crisis lines to the letter', () => {
    expect(note('B2')?.note).toBe(
      'If you have thoughts of suicide, get help now. US or Canada: call or text 988. UK or Ireland: call Samaritans on 116 123. In danger right now? Call your emergency number.',
    );
  });

  it('keep the numbers to report side effects and the five minutes of a seizure', () => {
    expect(note('B12')?.note).toContain('1-800-FDA-1088');
    expect(note('B12')?.note).toContain('Yellow Card');
    expect(note('B14')?.note).toContain('more than five minutes');
    expect(note('B5')?.note).toContain('2 to 8 weeks');
  });

  it('apply to all medicines, or to medicines and subjects that exist', () => {
    const known = new Set([...medicines, ...subjects].map(({ id }) => id));
    const unknown = safetyNotes.flatMap(({ id, appliesTo, opens = [] }) =>
      [...(appliesTo === 'all' ? [] : appliesTo), ...opens]
        .filter((target) => !known.has(target))
        .map((target) => `${id} ${target}`),
    );
    expect(unknown).toEqual([]);
  });

  it('warn of opioids on every benzodiazepine', () => {
    const benzodiazepines = medicines.filter(({ remark }) => remark?.includes('benzodiazepine'));
    expect(benzodiazepines.length).toBeGreaterThan(0);
    const warned = note('B16')?.appliesTo ?? [];
    expect(benzodiazepines.filter(({ id }) => !warned.includes(id))).toEqual([]);
  });

  it('cover every subject that the article does not mention', () => {
    const beyond = subjects.map(({ id }) => id).filter((id) => id.startsWith('x-'));
    const covered = safetyNotes.flatMap(({ appliesTo, opens = [] }) => [
      ...(appliesTo === 'all' ? [] : appliesTo),
      ...opens,
    ]);
    expect(beyond.filter((id) => !covered.includes(id))).toEqual([]);
  });

  it('bring a reference each', () => {
    expect(safetyNotes.filter(({ references: from }) => from.length === 0)).toEqual([]);
  });
});

describe('the references', () => {
  const all: Readonly<Record<string, Reference>> = references;
  const used = new Set(
    [...appraisals, ...safetyNotes].flatMap(({ references: from }) => from.map(({ title }) => title)),
  );

  it('are all used', () => {
    expect(Object.keys(all).filter((key) => !used.has(all[key]?.title ?? ''))).toEqual([]);
  });

  it('without an address are marked as needing a check, save the article itself', () => {
    const unaddressed = Object.keys(all).filter((key) => !all[key]?.url && !all[key]?.needsChecking);
    expect(unaddressed).toEqual(['sourceDocument']);
  });

  it('have well-formed web addresses, each given once', () => {
    const addresses = Object.values(all).flatMap(({ url }) => (url ? [url] : []));
    expect(addresses.filter((url) => !/^https?:$/.test(new URL(url).protocol))).toEqual([]);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('of notes whose primary text nobody has read say so', () => {
    const pending = (id: string) => note(id)?.references.some(({ needsChecking }) => needsChecking);
    expect(['B13', 'B15'].filter((id) => !pending(id))).toEqual([]);
  });
});
