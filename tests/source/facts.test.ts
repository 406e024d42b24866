import { describe, expect, it } from 'vitest';
import { facts } from '../../src/source/anticonvulsants/facts.ts';
import { subjects } from '../../src/source/anticonvulsants/subjects.ts';

/** Counted in the article itself: id, section, kind, and a second kind where a fact does two things. */
const expected = [
  ['F01', 'opening', 'care'],
  ['F02', 'opening', 'use'],
  ['F03', 'opening', 'use'],
  ['F04', 'opening', 'use'],
  ['F05', 'opening', 'use'],
  ['F06', 'opening', 'mechanism'],
  ['F07', 'opening', 'mechanism'],
  ['F08', 'opening', 'mechanism'],
  ['F09', 'opening', 'caution', 'mechanism'],
  ['F10', 'opening', 'mechanism'],
  ['F11', 'opening', 'mechanism'],
  ['F12', 'opening', 'mechanism'],
  ['F13', 'treatments', 'benefit'],
  ['F14', 'treatments', 'use'],
  ['F15', 'treatments', 'use'],
  ['F16', 'treatments', 'use'],
  ['F17', 'treatments', 'use'],
  ['F18', 'treatments', 'use'],
  ['F19', 'treatments', 'use'],
  ['F20', 'treatments', 'use'],
  ['F21', 'treatments', 'use'],
  ['F22', 'treatments', 'use'],
  ['F23', 'treatments', 'use'],
  ['F24', 'treatments', 'timing'],
  ['F25', 'treatments', 'mechanism'],
  ['F26', 'treatments', 'benefit'],
  ['F27', 'treatments', 'care'],
  ['F28', 'treatments', 'care'],
  ['F29', 'treatments', 'use'],
  ['F30', 'treatments', 'class'],
  ['F31', 'treatments', 'care'],
  ['F32', 'treatments', 'care'],
  ['F33', 'side-effects', 'caution'],
  ['F34', 'side-effects', 'timing'],
  ['F35', 'side-effects', 'timing'],
  ['F36', 'side-effects', 'care'],
  ['F37', 'side-effects', 'caution', 'care'],
  ['F38', 'side-effects', 'caution'],
  ['F39', 'side-effects', 'side-effect'],
  ['F40', 'side-effects', 'side-effect'],
  ['F41', 'side-effects', 'side-effect'],
  ['F42', 'side-effects', 'side-effect'],
  ['F43', 'side-effects', 'side-effect'],
  ['F44', 'side-effects', 'side-effect'],
  ['F45', 'side-effects', 'side-effect'],
  ['F46', 'side-effects', 'side-effect'],
  ['F47', 'side-effects', 'side-effect'],
  ['F48', 'side-effects', 'side-effect'],
  ['F49', 'side-effects', 'side-effect'],
  ['F50', 'side-effects', 'side-effect'],
  ['F51', 'side-effects', 'side-effect'],
  ['F52', 'side-effects', 'side-effect'],
  ['F53', 'closing', 'care'],
  ['F54', 'closing', 'care'],
];

const sectionNames = ['Opening', 'Treatments', 'Side effects', 'Closing'];

/** Where the list of a section stands: after this paragraph. */
const listAfter: Record<string, number> = { Treatments: 1, 'Side effects': 1 };

/** A place as numbers that sort as the article reads. */
function position(place: string): number[] {
  const [section = '', ...rest] = place.split(', ');
  const number = (word: string) =>
    Number(rest.find((part) => part.startsWith(`${word} `))?.slice(word.length) ?? 0);
  const item = number('item');
  const block = item > 0 ? (listAfter[section] ?? 0) + 0.5 : number('paragraph');
  return [sectionNames.indexOf(section), block, item, number('sentence'), number('part')];
}

function compare(a: number[], b: number[]): number {
  const differing = a.findIndex((value, index) => value !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}

describe('the facts of the article', () => {
  it('are all 54, each with its section and kind', () => {
    const found = facts.map(({ id, section, kind, alsoKind }) =>
      alsoKind ? [id, section, kind, alsoKind] : [id, section, kind],
    );
    expect(found).toEqual(expected);
  });

  it('stand each at a place of its own, in reading order', () => {
    const places = facts.map(({ place }) => place);
    expect(new Set(places).size).toBe(54);
    expect([...places].sort((a, b) => compare(position(a), position(b)))).toEqual(places);
  });

  it('name their place in one way: a list item, or paragraph and sentence', () => {
    const form =
      /^(Opening|Treatments|Side effects|Closing), (item \d+|paragraph \d+, sentence \d+(, part \d+)?)$/;
    expect(facts.filter(({ place }) => !form.test(place))).toEqual([]);
  });

  it('number the lists without a gap: ten uses, fourteen side effects', () => {
    const items = (section: string) =>
      facts
        .filter(({ place }) => place.startsWith(`${section}, item `))
        .map(({ place }) => Number(place.split(' ').at(-1)));
    expect(items('Treatments')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(items('Side effects')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  it('stand in the section that their place names', () => {
    const names = {
      opening: 'Opening',
      treatments: 'Treatments',
      'side-effects': 'Side effects',
      closing: 'Closing',
    };
    expect(facts.filter(({ section, place }) => !place.startsWith(`${names[section]}, `))).toEqual([]);
  });

  it('call one side effect serious: depression with thoughts of suicide', () => {
    expect(facts.filter(({ serious }) => serious).map(({ id }) => id)).toEqual(['F39']);
  });

  it('speak only of subjects that are described', () => {
    const known = new Set(subjects.map(({ id }) => id));
    const unknown = facts.flatMap(({ id, about }) =>
      about.filter((subject) => !known.has(subject)).map((subject) => `${id} ${subject}`),
    );
    expect(unknown).toEqual([]);
    expect(facts.filter(({ about }) => about.length === 0)).toEqual([]);
  });

  it('leave no subject unsaid, except those the article does not mention', () => {
    const spokenOf = new Set(facts.flatMap(({ about }) => about));
    const unsaid = subjects.map(({ id }) => id).filter((id) => !spokenOf.has(id));
    expect(unsaid.filter((id) => !id.startsWith('x-'))).toEqual([]);
  });

  it('never claim in our voice that a medicine causes an effect', () => {
    const causal = /\b(caus(e|es|ed|ing)|due to|results? in|leads? to|triggers?|because of)\b/i;
    const plain = facts.filter(({ text }) => causal.test(text)).map(({ id }) => id);
    // F11 only says that the article leaves open what leads to what.
    expect(plain).toEqual(['F11']);
  });

  it('attribute every statement about how the medicines work', () => {
    const attributed = /\b(said to|is given|may be)\b/i;
    const mechanisms = facts.filter(({ kind, alsoKind }) => [kind, alsoKind].includes('mechanism'));
    expect(mechanisms.filter(({ text }) => !attributed.test(text))).toEqual([]);
  });

  it('name no medicine and no dose, as the article names none', () => {
    expect(facts.filter(({ text }) => /\b\d|\bmg\b/.test(text))).toEqual([]);
  });
});
