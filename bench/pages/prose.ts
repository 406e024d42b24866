import { randomFrom } from './random.ts';

/** Words that no glossary of medicines holds. */
const plain =
  'the a of and to in was with for on at from by that this their which while before after under over between garden river window market harbour letter kitchen mountain station bridge village teacher painter farmer sailor music paper stone copper silver winter summer morning evening early narrow quiet yellow distant steady careful walked carried opened painted counted measured repaired gathered followed answered built found kept sold bought wrote read waited travelled returned because however often never slowly again together almost enough several many another every'.split(
    ' ',
  );

/** Sentences with words of the glossary, of every kind: names, conditions, side effects, abbreviations spelt out. */
const medical = [
  'My neurologist started lamotrigine last spring and went up slowly.',
  'People with epilepsy take an anticonvulsant every day.',
  'Dizziness and drowsiness were the first things that I noticed on carbamazepine.',
  'Gabapentin is also given for nerve pain and fibromyalgia.',
  'A rash in the first weeks of lamotrigine needs a call to the doctor.',
  'Valproate and pregnancy do not go together without special advice.',
  'Weight gain troubled some who took pregabalin, hair loss a few who took valproate.',
  'Topiramate was tried for migraine before bipolar disorder was found.',
  'Seizures became rarer with levetiracetam (LEV), though mood changes came with it.',
  'Blood tests for the liver are usual while one takes phenytoin.',
];

export interface Prose {
  word(): string;
  sentence(): string;
  /** A sentence that the glossary has words for. */
  medicalSentence(): string;
  /** About this many characters of plain sentences. */
  paragraph(characters: number): string;
  /** A whole number from 0 up to `end`. */
  below(end: number): number;
}

/** Text that is the same for the same seed. */
export function proseFrom(seed: number): Prose {
  const random = randomFrom(seed);
  const below = (end: number) => Math.floor(random() * end);
  const pick = (list: readonly string[]) => list[below(list.length)] ?? '';
  const word = () => pick(plain);
  const sentence = () => {
    const words = Array.from({ length: 6 + below(12) }, word).join(' ');
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  };
  return {
    word,
    sentence,
    medicalSentence: () => pick(medical),
    below,
    paragraph(characters) {
      let text = '';
      while (text.length < characters) text += `${text === '' ? '' : ' '}${sentence()}`;
      return text;
    },
  };
}
