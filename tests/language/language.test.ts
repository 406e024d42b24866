import { describe, expect, it } from 'vitest';
import { languageNames, pluralForm, writtenNumber } from '../../src/language/language.ts';

const numbers = [-1, ...Array.from({ length: 1200 }, (_, index) => index), 1e4, 1_234_567];

describe('numbers in a language', () => {
  it.each([...Object.keys(languageNames), 'pl', 'ar'])('are counted in %s as Unicode says', (language) => {
    const rules = new Intl.PluralRules(language);
    const counts = numbers.filter((number) => number >= 0);
    expect(counts.map((number) => pluralForm(language, number))).toEqual(
      counts.map((number) => rules.select(number)),
    );
  });

  it.each([...Object.keys(languageNames), 'pl', 'ar'])('are written in %s as Unicode says', (language) => {
    expect(numbers.map((number) => writtenNumber(language, number))).toEqual(
      numbers.map((number) => number.toLocaleString(language)),
    );
  });
});
