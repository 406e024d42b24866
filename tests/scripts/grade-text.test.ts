import { describe, expect, it } from 'vitest';
import { countSyllables } from '../../scripts/count-syllables.ts';
import { gradeText } from '../../scripts/grade-text.ts';
import { medicineNames, readerStatements } from '../../scripts/reader-statements.ts';

const known = {
  1: 'cat the named likes loved charged peeled sores used rash while lives',
  2: 'hated doses tables people doctor migraine headache swollen seizure causes changes fluid quiet fever blisters taken reaches breathing being flying',
  3: 'medicine depression vomiting dizziness drowsiness appetite serious article suicide area behaviour example opioid pharmacist reference',
  4: 'epilepsy anxiety emergency psychiatrist diarrhoea society material',
  5: 'antidepressant fibromyalgia psychotherapy',
};

describe('counting syllables', () => {
  it.each(
    Object.entries(known).flatMap(([count, words]) =>
      words.split(' ').map((word) => [word, Number(count)] as const),
    ),
  )('gives %s %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  it('spells abbreviations out and takes a number for one', () => {
    expect(countSyllables('FDA')).toBe(3);
    expect(countSyllables('UK')).toBe(2);
    expect(countSyllables('GABA')).toBe(2);
    expect(countSyllables('2018')).toBe(1);
  });
});

describe('the reading grade', () => {
  it('is Flesch and Kincaid’s formula', () => {
    const text = 'The cat sat on the mat. It was a good cat.';
    expect(gradeText(text)).toEqual({ grade: -1.6, sentences: 2, words: 11, syllables: 11 });
  });

  it('rises with long words and long sentences', () => {
    const plain = gradeText('Ask your doctor first. Do not stop on your own.').grade ?? 99;
    const long = gradeText(
      'Discontinuation of antiepileptic medication without consultation of the responsible physician is contraindicated.',
    ).grade;
    expect(plain).toBeLessThan(3);
    expect(long).toBeGreaterThan(15);
  });

  it('leaves out names of medicines', () => {
    const text = 'Some of these are valproate, carbamazepine and felbamate. Ask your doctor.';
    const with3 = gradeText(text);
    const without = gradeText(text, new Set(['valproate', 'carbamazepine', 'felbamate']));
    expect(with3.words - without.words).toBe(3);
    expect(without.grade).toBeLessThan(with3.grade ?? 0);
  });

  it('ends sentences at colons and semicolons too, and gives fewer than six words no grade', () => {
    expect(gradeText('Call this number: one two three; then ask again.').sentences).toBe(3);
    expect(gradeText('Dizziness.').grade).toBeUndefined();
  });
});

describe('what readers see', () => {
  it('is within its goal: 8 for the words of cards, 6 for safety notes', () => {
    const leftOut = medicineNames();
    const over = readerStatements().flatMap(({ goal, statements }) =>
      statements
        .map(({ id, text }) => ({ id, grade: gradeText(text, leftOut).grade ?? 0 }))
        .filter(({ grade }) => grade > (goal ?? Infinity)),
    );
    expect(over).toEqual([]);
  });
});
