import { browser } from 'wxt/browser';
import { parseCopies, withCopy } from '../settings/saved-copies.ts';
import { isPieceName, type Pieces, withoutSites } from '../settings/shared-pieces.ts';
import { notSharing, parseSharing, storedSharing } from '../settings/sharing.ts';
import type { SharingChoice } from '../settings/sharing-choice.ts';
import { copiesKey, sharingKey } from '../settings/stored-keys.ts';
import type { StoredParts } from '../settings/stored-parts.ts';
import { inTurn } from './in-turn.ts';

/** Stores what the reader chose; the background, which hears of it, does the sharing. */
export function openSharingChoice(parts: StoredParts): SharingChoice {
  const { local } = browser.storage;
  return {
    choose: (on, sites) =>
      inTurn('sidenote-settings', async () => {
        const stored: Record<string, unknown> = await local.get([...parts.keys, copiesKey, sharingKey]);
        const before = parseSharing(stored[sharingKey]);
        if (!on) return local.remove(sharingKey);
        const sharing = { ...(before.on ? before : notSharing), on, sites };
        const { settings } = parts.parse(parts.join(stored));
        const copy = { at: Date.now(), reason: 'sync' as const, settings };
        await local.set({
          [sharingKey]: storedSharing(sharing),
          ...(!before.on && { [copiesKey]: withCopy(parseCopies(stored[copiesKey]), copy) }),
        });
        if (!before.sites || sites) return;
        await browser.storage.sync.set(withoutSites(await shared()));
      }),

    forget: () =>
      inTurn('sidenote-settings', async () => {
        await local.remove(sharingKey);
        await browser.storage.sync.remove(Object.keys(await shared()));
      }),
  };
}

async function shared(): Promise<Pieces> {
  const all: Pieces = await browser.storage.sync.get(null);
  return Object.fromEntries(Object.entries(all).filter(([name]) => isPieceName(name)));
}
