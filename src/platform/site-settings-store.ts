import { browser } from 'wxt/browser';
import type { SiteSettingsStore } from '../page/start-page.ts';
import { parseSiteSettings } from '../settings/site-settings.ts';
import { policyKey } from '../settings/stored-keys.ts';

/** What decides whether a page is read, for frames: small, since each loads it. */
export function openSiteSettings(): SiteSettingsStore {
  const keys = ['settings', policyKey];
  const read = async () => {
    const stored: Record<string, unknown> = await browser.storage.local.get(keys);
    return parseSiteSettings(stored.settings, stored[policyKey]);
  };
  return {
    read,
    watch(listener, signal) {
      if (signal.aborted) return;
      const onChanged = (changes: Record<string, unknown>, area: string) => {
        // A change tells one key alone, and what holds comes of both.
        if (area !== 'local' || !keys.some((key) => changes[key] !== undefined)) return;
        read().then(
          (settings) => signal.aborted || listener(settings),
          // The extension has just gone, or storage fails: what was read last holds.
          () => {},
        );
      };
      browser.storage.onChanged.addListener(onChanged);
      signal.addEventListener('abort', () => browser.storage?.onChanged?.removeListener(onChanged), {
        once: true,
      });
    },
  };
}
