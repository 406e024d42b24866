import { browser } from 'wxt/browser';
import type { SiteSettingsStore } from '../page/start-page.ts';
import { parseSiteSettings } from '../settings/site-settings.ts';
import { policyKey } from '../settings/stored-keys.ts';
import { watchStorage } from './watch-storage.ts';

/** What decides whether a page is read, for frames: small, since each loads it. */
export function openSiteSettings(): SiteSettingsStore {
  const keys = ['settings', policyKey];
  /** As stored, by key: a change tells one of them alone, and what holds comes of both. */
  const known: Record<string, unknown> = {};
  const parsed = () => parseSiteSettings(known.settings, known[policyKey]);
  return {
    async read() {
      Object.assign(
        known,
        { settings: undefined, [policyKey]: undefined },
        await browser.storage.local.get(keys),
      );
      return parsed();
    },
    /** At once, so that a page that is off now does nothing about what else has changed. */
    watch(listener, signal) {
      watchStorage((changes, area) => {
        const changed = keys.filter((key) => changes[key] !== undefined);
        if (area !== 'local' || changed.length === 0) return;
        for (const key of changed) known[key] = changes[key]?.newValue;
        listener(parsed());
      }, signal);
    },
  };
}
