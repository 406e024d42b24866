import { browser } from 'wxt/browser';
import { parsePolicy } from '../settings/policy.ts';
import type { SettingsStore } from '../settings/store.ts';
import { freeAsideKey, policyKey } from '../settings/stored-keys.ts';
import { frameParts, type StoredParts } from '../settings/stored-parts.ts';
import { type InTurn, inTurn } from './in-turn.ts';
import { watchStorage } from './watch-storage.ts';

/**
 * Settings in the browser's own storage, on this machine only. Any page of the extension, and content scripts, read
 * it directly: no worker need be awake. In a script that outlived its extension every call throws at once.
 */
export function openSettingsStore(turn: InTurn = inTurn, parts: StoredParts = frameParts): SettingsStore {
  // The browser's own managed storage would be one more call in every frame: the background copies it.
  const keys = [...parts.keys, policyKey];
  const policyIn = (stored: Readonly<Record<string, unknown>>) => parsePolicy(stored[policyKey], parts.parse);
  const read = () =>
    browser.storage.local.get(keys).then((stored) => parts.parse(parts.join(stored), policyIn(stored)));

  return {
    read,

    update: (change) =>
      turn('sidenote-settings', async () => {
        const { local } = browser.storage;
        const stored: Record<string, unknown> = await local.get(keys);
        const { settings, setAside, refused } = parts.plan(parts.join(stored), change, policyIn(stored));
        if (refused) throw new Error('locked');
        // One call, so that the new value is never there without the old one set aside.
        await local.set({
          ...(setAside !== undefined && { [freeAsideKey(await local.get(null))]: setAside.raw }),
          ...parts.part(settings, stored),
        });
      }),

    watch(listener, signal) {
      watchStorage((changes, area) => {
        if (area !== 'local' || !keys.some((key) => changes[key] !== undefined)) return;
        // Read anew: a change tells of one key alone, and what holds comes of all of them.
        read().then(
          (parsed) => signal.aborted || listener(parsed),
          () => {
            // The next change is read again.
          },
        );
      }, signal);
    },
  };
}
