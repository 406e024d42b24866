import { browser } from 'wxt/browser';
import { parseSettings } from '../settings/parse-settings.ts';
import { planWrite } from '../settings/plan-write.ts';
import type { SettingsStore } from '../settings/store.ts';
import { joinStored, type PrepareOwnTerms, partSettings } from '../settings/stored-parts.ts';
import { type InTurn, inTurn } from './in-turn.ts';

const key = 'settings';
const ownTermsKey = 'own-terms';
const asideKey = (number: number) => `settings-set-aside-${number}`;

/**
 * Settings in the browser's own storage, on this machine only. Any page of the extension, and content scripts, read
 * it directly: no worker need be awake. In a script that outlived its extension every call throws at once.
 * Own terms are read and written only where they are to be prepared: they may be many, and frames are more.
 */
export function openSettingsStore(turn: InTurn = inTurn, prepare?: PrepareOwnTerms): SettingsStore {
  const keys = prepare === undefined ? [key] : [key, ownTermsKey];
  const read = () =>
    browser.storage.local
      .get(keys)
      .then((stored) => parseSettings(joinStored(stored[key], stored[ownTermsKey])));
  return {
    read,

    update: (change) =>
      turn('sidenote-settings', async () => {
        const stored: Record<string, unknown> = await browser.storage.local.get(null);
        const ownTerms = prepare === undefined ? undefined : stored[ownTermsKey];
        const { settings, setAside } = planWrite(joinStored(stored[key], ownTerms), change);
        // One call, so that the new value is never there without the old one set aside.
        await browser.storage.local.set({
          ...(setAside !== undefined && { [asideKey(firstFree(stored))]: setAside.raw }),
          ...partSettings(settings, ownTerms, prepare),
        });
      }),

    watch(listener, signal) {
      if (signal.aborted) return;
      const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
        if (area !== 'local' || !keys.some((each) => changes[each] !== undefined)) return;
        if (prepare === undefined) listener(parseSettings(changes[key]?.newValue));
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
