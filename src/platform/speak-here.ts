import { languageFor } from '../language/language.ts';
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
  speak(languageFor(choice, browserLanguage()));
  const { language, direction } = spoken();
  document.documentElement.lang = language;
  document.documentElement.dir = direction;
  return { store, browserLanguage: browserLanguage() };
}
