import { browser } from 'wxt/browser';
import { parsePolicy } from '../settings/policy.ts';
import { parseCopies, withCopy } from '../settings/saved-copies.ts';
import type { SettingsKeeper, StoredArea } from '../settings/settings-keeper.ts';
import { copiesKey, freeAsideKey, isAsideKey, policyKey } from '../settings/stored-keys.ts';
import type { StoredParts } from '../settings/stored-parts.ts';
import { inTurn } from './in-turn.ts';
import { watchStorage } from './watch-storage.ts';

const areas: readonly StoredArea['area'][] = ['local', 'session', 'sync'];

/** Stored data as a whole, for pages of the extension. */
export function openSettingsKeeper(parts: StoredParts): SettingsKeeper {
  const { local } = browser.storage;
  return {
    replace: (settings, reason) =>
      inTurn('sidenote-settings', async () => {
        const stored: Record<string, unknown> = await local.get(null);
        const raw = parts.join(stored);
        const before = parts.parse(raw);
        const policy = parsePolicy(stored[policyKey], parts.parse);
        const plan = parts.plan(raw, () => settings, policy);
        const copy = { at: Date.now(), reason, settings: before.settings };
        const items = {
          ...(plan.setAside !== undefined && { [freeAsideKey(stored)]: plan.setAside.raw }),
          ...parts.part(plan.settings, stored),
        };
        // One call, so that the new settings are never there without the old ones kept.
        const write = (copies: typeof stored) => local.set({ ...items, ...copies });
        await write({ [copiesKey]: withCopy(parseCopies(stored[copiesKey]), copy) })
          // Where there is no room for all copies, the one that undoes this step is worth more than the older ones.
          .catch(() => write({ [copiesKey]: [copy] }));
        return before;
      }),

    stored: () =>
      Promise.all(
        areas.map(async (area) => ({ area, items: (await browser.storage[area]?.get(null)) ?? {} })),
      ),

    forgetCopies: () =>
      inTurn('sidenote-settings', async () => {
        const keys = Object.keys(await local.get(null));
        await local.remove(keys.filter((key) => key === copiesKey || isAsideKey(key)));
      }),

    watch: (listener, signal) => watchStorage(() => listener(), signal),
  };
}
