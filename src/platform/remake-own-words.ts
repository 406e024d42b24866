import { browser } from 'wxt/browser';
import { type PrepareOwnTerms, wholeParts } from '../settings/stored-parts.ts';
import { openSettingsStore } from './settings-store.ts';

/**
 * Makes anew what frames read of own terms when Sidenote was updated: another version may find words otherwise. To be called
 * while the worker starts.
 */
export function remakeOwnWords(prepare: PrepareOwnTerms): void {
  browser.runtime.onInstalled.addListener(() => {
    remake(prepare).catch((error) => console.error('Sidenote', error));
  });
}

async function remake(prepare: PrepareOwnTerms): Promise<void> {
  const { ownTerms } = (await openSettingsStore(undefined, wholeParts(prepare)).read()).settings;
  if (ownTerms.length > 0) await browser.storage.local.set(prepare(ownTerms));
}
