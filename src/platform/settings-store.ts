import { browser } from 'wxt/browser';
import { type Policy, parsePolicy } from '../settings/policy.ts';
import type { SettingsStore } from '../settings/store.ts';
import { freeAsideKey, policyKey } from '../settings/stored-keys.ts';
import { frameParts, type StoredParts } from '../settings/stored-parts.ts';
import { type InTurn, inTurn } from './in-turn.ts';

/**
 * Settings in the browser's own storage, on this machine only. Any page of the extension, and content scripts, read
 * it directly: no worker need be awake. In a script that outlived its extension every call throws at once.
 */
export function openSettingsStore(turn: InTurn = inTurn, parts: StoredParts = frameParts): SettingsStore {
  // What was read last: changes of settings and of the policy come apart.
  let known: { readonly raw: unknown; readonly policy: Policy | undefined } | undefined;
  // The browser's own managed storage would be one more call in every frame: the background copies it.
  const keys = [...parts.keys, policyKey];
  const policyIn = (stored: Readonly<Record<string, unknown>>) => parsePolicy(stored[policyKey], parts.parse);
  const read = () =>
    browser.storage.local.get(keys).then((stored) => {
      known = { raw: parts.join(stored), policy: policyIn(stored) };
      return parts.parse(known.raw, known.policy);
    });

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
      if (signal.aborted) return;
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const policy = changes[policyKey];
        const isOurs = parts.keys.some((key) => changes[key] !== undefined);
        // Of a policy that came before anything was read, the reading tells.
        if (area !== 'local' || (!isOurs && (policy === undefined || known === undefined))) return;
        // A change tells one key alone.
        if (parts.keys.length > 1) {
          void read().then((parsed) => signal.aborted || listener(parsed));
          return;
        }
        known = {
          raw: isOurs ? changes.settings?.newValue : known?.raw,
          policy: policy === undefined ? known?.policy : parsePolicy(policy.newValue, parts.parse),
        };
        listener(parts.parse(known.raw, known.policy));
      };
      browser.storage.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(onChanged), {
        once: true,
      });
    },
  };
}
