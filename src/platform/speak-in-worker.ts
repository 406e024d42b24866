import { languageFor } from '../language/language.ts';
import { speak } from '../language/spoken.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsStore } from '../settings/store.ts';
import { browserLanguage } from './browser-language.ts';
import { nameLookUpMenu } from './look-up-menu.ts';
import { nameToggleMenu } from './toggle-menu.ts';

/**
 * Makes the worker speak the reader's language, now and after each change. To be called while the worker starts, after the menus
 * are made: what a browser keeps of an earlier language is named anew.
 */
export function speakInWorker(store: SettingsStore): void {
  function follow({ language }: Settings) {
    speak(languageFor(language, browserLanguage()));
    for (const name of [nameLookUpMenu, nameToggleMenu]) {
      name().catch(() => {
        // Not made yet, or not at all: it has no name to change.
      });
    }
  }
  store.watch(({ settings }) => follow(settings), new AbortController().signal);
  store.read().then(({ settings }) => follow(settings), console.error);
}
