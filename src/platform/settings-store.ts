import { browser } from 'wxt/browser';
import { parseSettings } from '../settings/parse-settings.ts';
import { planWrite } from '../settings/plan-write.ts';
import type { SettingsStore } from '../settings/store.ts';
import { type InTurn, inTurn } from './in-turn.ts';

const key = 'settings';
const asideKey = (number: number) => `settings-set-aside-${number}`;

/**
 * Settings in the browser's own storage, on this machine only. Any page of the extension, and content scripts, read
 * it directly: no worker need be awake. In a script that outlived its extension every call throws at once.
 */
export function openSettingsStore(turn: InTurn = inTurn): SettingsStore {
  return {
    read() {
      return browser.storage.local.get(key).then((stored) => parseSettings(stored[key]));
    },

    update: (change) =>
      turn('sidenote-settings', async () => {
        const stored: Record<string, unknown> = await browser.storage.local.get(null);
        const { settings, setAside } = planWrite(stored[key], change);
        // One call, so that the new value is never there without the old one set aside.
        await browser.storage.local.set({
          ...(setAside !== undefined && { [asideKey(firstFree(stored))]: setAside.raw }),
          [key]: settings,
        });
      }),

    watch(listener, signal) {
      if (signal.aborted) return;
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        const change = changes[key];
        if (area === 'local' && change !== undefined) listener(parseSettings(change.newValue));
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
