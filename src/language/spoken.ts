import { directionOf, type Language } from './language.ts';

let now: Language = 'en';

/**
 * Chooses what is said from now on. Kept here and not handed from function to function: a document has one reader, who reads one
 * language. Whatever starts something chooses first; English until then.
 */
export function speak(language: Language): void {
  now = language;
}

/** What is spoken, and which way it is written. */
export function spoken(): { readonly language: Language; readonly direction: 'ltr' | 'rtl' } {
  return { language: now, direction: directionOf(now) };
}

/** True where the interface speaks what the glossary is written in. */
export function isEnglish(): boolean {
  return now === 'en';
}
