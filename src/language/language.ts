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

/** Languages that are written from right to left, and may come to be spoken. */
const rightToLeft: readonly string[] = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}
