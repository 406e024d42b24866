import type { SettingsStore } from '../settings/store.ts';
import { answerLookUpMenu } from './look-up-menu.ts';
import { speakInWorker } from './speak-in-worker.ts';
import { answerToggleMenu } from './toggle-menu.ts';

/**
 * All our items in the browser's menus, named in the reader's language, which the worker speaks from then on. To be called while
 * the worker starts, before the toolbar is named.
 */
export function answerMenus(store: SettingsStore): void {
  answerLookUpMenu();
  answerToggleMenu(store);
  speakInWorker(store);
}
