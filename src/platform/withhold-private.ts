import { browser } from 'wxt/browser';
import { parseSharing, storedSharing } from '../settings/sharing.ts';
import type { SettingsStore } from '../settings/store.ts';
import { sharingKey } from '../settings/stored-keys.ts';
import { frameParts, type StoredParts } from '../settings/stored-parts.ts';
import { withWithheld } from '../settings/withhold.ts';
import { inTurn } from './in-turn.ts';

/** The store as a private window may use it: what is changed there stays on this device, where settings are shared. */
export function withholdPrivate(
  store: SettingsStore,
  parts: StoredParts = frameParts,
  isPrivate: () => boolean | Promise<boolean> = inPrivateWindow,
): SettingsStore {
  return {
    ...store,
    async update(change) {
      if (await isPrivate()) {
        await inTurn('sidenote-settings', async () => {
          const stored: Record<string, unknown> = await browser.storage.local.get([
            ...parts.keys,
            sharingKey,
          ]);
          const sharing = parseSharing(stored[sharingKey]);
          if (!sharing.on) return;
          const { settings } = parts.parse(parts.join(stored));
          const noted = withWithheld(sharing, settings, change(settings));
          // Before the change itself, or a round in between would share it.
          await browser.storage.local.set({ [sharingKey]: storedSharing(noted) });
        });
      }
      return store.update(change);
    },
  };
}

/** Asked of the window: Chromium shows the popup of a private one as if it were not. */
async function inPrivateWindow(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext === true) return true;
  return (await browser.windows.getCurrent()).incognito;
}
