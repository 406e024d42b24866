/** What the interface speaks. The glossary is in English whatever is chosen: docs/decisions/0015-languages.md. */
export type Language = 'en' | 'de';

/** Every language by its name in itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

/** `browser`: the browser's own language where the interface speaks it, else English. */
export type LanguageChoice = 'browser' | Language;

/** `browserLanguage`: as browsers name it, such as `de-AT`. */
export function languageFor(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  const name = browserLanguage.split(/[-_]/)[0]?.toLowerCase();
  return name === 'de' ? 'de' : 'en';
}

/**
 * Languages that tell one from any other number and no more, and write small numbers in Latin digits. For them the browser's own
 * rules are not asked: loading those takes a script's first card 20 ms.
 */
const plain: readonly string[] = ['en', 'de'] satisfies Language[];

/** The form of a counted message, as Unicode names it, for a whole number. */
export function pluralForm(language: string, count: number): Intl.LDMLPluralRule {
  if (plain.includes(language)) return count === 1 ? 'one' : 'other';
  return new Intl.PluralRules(language).select(count);
}

/** A whole number in the digits and groups of a language. */
export function writtenNumber(language: string, number: number): string {
  if (plain.includes(language) && Math.abs(number) < 1000) return String(number);
  return number.toLocaleString(language);
}

/** Languages that are written from right to left, and may come to be spoken. */
const rightToLeft: readonly string[] = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}
