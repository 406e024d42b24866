import { browser } from 'wxt/browser';
import type { SettingsStore } from '../settings/store.ts';
import { frameParts, type StoredParts } from '../settings/stored-parts.ts';
import { type InTurn, inTurn } from './in-turn.ts';

const asideKey = (number: number) => `settings-set-aside-${number}`;

/**
 * Settings in the browser's own storage, on this machine only. Any page of the extension, and content scripts, read
 * it directly: no worker need be awake. In a script that outlived its extension every call throws at once.
 */
export function openSettingsStore(turn: InTurn = inTurn, parts: StoredParts = frameParts): SettingsStore {
  const read = () =>
    browser.storage.local.get([...parts.keys]).then((stored) => parts.parse(parts.join(stored)));

  return {
    read,

    update: (change) =>
      turn('sidenote-settings', async () => {
        const stored: Record<string, unknown> = await browser.storage.local.get(null);
        const { settings, setAside } = parts.plan(parts.join(stored), change);
        // One call, so that the new value is never there without the old one set aside.
        await browser.storage.local.set({
          ...(setAside !== undefined && { [asideKey(firstFree(stored))]: setAside.raw }),
          ...parts.part(settings, stored),
        });
      }),

    watch(listener, signal) {
      if (signal.aborted) return;
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area !== 'local' || !parts.keys.some((key) => changes[key] !== undefined)) return;
        // A change tells one key alone.
        if (parts.keys.length === 1) listener(parts.parse(changes.settings?.newValue));
        else void read().then((parsed) => signal.aborted || listener(parsed));
      };
      browser.storage.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(onChanged), {
        once: true,
      });
    },
  };
}

function firstFree(stored: Readonly<Record<string, unknown>>): number {
  let number = 1;
  while (Object.hasOwn(stored, asideKey(number))) number++;
  return number;
}
