import { type LanguageChoice, languageFor } from '../language/language.ts';
import { speak, spoken } from '../language/spoken.ts';
import type { SettingsStore } from '../settings/store.ts';
import { browserLanguage } from './browser-language.ts';

/**
 * Makes a page of the extension speak the reader's language, as its settings say, or the browser's where they cannot be read. To be
 * awaited before anything of the page is made. Gives back what the choice was made of, for what chooses again later.
 */
export async function speakHere<Store extends Pick<SettingsStore, 'read'>>(document: Document, store: Store) {
  const choice = await store.read().then(
    ({ settings }) => settings.language,
    () => 'browser' as const,
  );
  speakIn(document, choice);
  return { store, browserLanguage: browserLanguage() };
}

/** Makes a page of the extension speak a language from now on. False where it did already. */
export function speakIn(document: Document, choice: LanguageChoice): boolean {
  const { documentElement } = document;
  const before = documentElement.lang;
  speak(languageFor(choice, browserLanguage()));
  const { language, direction } = spoken();
  documentElement.lang = language;
  documentElement.dir = direction;
  return language !== before;
}
