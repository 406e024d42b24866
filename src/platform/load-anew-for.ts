import { languageFor } from '../language/language.ts';
import { spoken } from '../language/spoken.ts';
import type { Settings } from '../settings/settings.ts';
import { browserLanguage } from './browser-language.ts';

/**
 * Loads a page of the extension anew where it speaks another language than the reader has chosen by now, so that it opens where
 * the language is chosen.
 */
export function loadAnewFor({ language }: Pick<Settings, 'language'>): void {
  if (languageFor(language, browserLanguage()) === spoken().language) return;
  history.replaceState(null, '', '#language');
  location.reload();
}
