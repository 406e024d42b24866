import { browser } from 'wxt/browser';
import type { SettingsStore } from '../settings/store.ts';
import { toggleSite } from './toggle-site.ts';

const id = 'toggle-site';

/**
 * “Turn Sidenote on or off for this site”, in the context menus of pages and of the toolbar's button. To be called while the
 * worker starts: a listener added later misses the click that woke it.
 */
export function answerToggleMenu(store: SettingsStore): void {
  browser.contextMenus.create(
    { id, title: 'Turn Sidenote on or off for this site', contexts: ['action', 'page'] },
    () => browser.runtime.lastError,
  );
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== id || tab === undefined) return;
    toggleSite(tab, store).catch(() => {
      // A tab that was closed meanwhile, say: there is nobody to tell.
    });
  });
}
