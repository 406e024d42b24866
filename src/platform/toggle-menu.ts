import { browser } from 'wxt/browser';
import { say } from '../language/say-in-worker.ts';
import type { SettingsStore } from '../settings/store.ts';
import { toggleSite } from './toggle-site.ts';

const id = 'toggle-site';

/** Names the item in the language that is spoken now. */
export async function nameToggleMenu(): Promise<void> {
  await browser.contextMenus.update(id, { title: say('worker_toggle') });
}

/**
 * “Turn Sidenote on or off for this site”, in the context menus of pages and of the toolbar's button. To be called while the
 * worker starts: a listener added later misses the click that woke it.
 */
export function answerToggleMenu(store: SettingsStore): void {
  browser.contextMenus.create(
    { id, title: say('worker_toggle'), contexts: ['action', 'page'] },
    () => browser.runtime.lastError,
  );
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId !== id || tab === undefined) return;
    toggleSite(tab, store).catch(() => {
      // A tab that was closed meanwhile, say: there is nobody to tell.
    });
  });
}
