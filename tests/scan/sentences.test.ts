import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/scan/sentences.ts';

/** A text with a bar where each sentence but the first begins. */
const cases: readonly (readonly [about: string, barred: string])[] = [
  ['one sentence', 'Take it with food'],
  ['full stops', 'It helps. |It may harm. |Ask'],
  ['questions and exclamations', 'Does it? |Yes! |Really… |No'],
  ['a closing quote or bracket after the stop', '“It helps.” |(It may.) |Ask'],
  ['a sentence that begins with a figure, a quote or a bracket', 'It helps. |2 in 10 agree. |“Yes.” |(No)'],
  ['a capital with an accent', 'Fin. |Élan'],
  ['an abbreviation before a small letter', 'Some, e.g. this one, help vs. that one'],
  ['decimals', 'Take 2.5 mg or 3.5 mg'],
  ['an address', 'See example.org for more'],
  ['an empty line', 'A list\n\n|of lines\n \n|here'],
  ['a line break alone', 'A line\nAnother'],
  ['a sentence without a space after its stop', 'It helps.It harms'],
];

describe('sentences', () => {
  it.each(cases)('begin where they do: %s', (_about, barred) => {
    const parts = barred.split('|');
    const sentences = sentencesOf(parts.join(''));
    expect(sentences.last).toBe(parts.length - 1);
    let offset = 0;
    for (const [index, part] of parts.entries()) {
      expect([sentences.at(offset), sentences.at(offset + part.length - 1)]).toEqual([index, index]);
      offset += part.length;
    }
  });
});
