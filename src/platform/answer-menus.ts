import type { SettingsStore } from '../settings/store.ts';
import { answerLookUpMenu } from './look-up-menu.ts';
import { answerToggleMenu } from './toggle-menu.ts';

/** All our items in the browser's menus. To be called while the worker starts. */
export function answerMenus(store: SettingsStore): void {
  answerLookUpMenu();
  answerToggleMenu(store);
}
