import { siteRule, withSite } from '../settings/site-rules.ts';
import type { SettingsStore } from '../settings/store.ts';
import { isPausedTab, pauseTab } from './paused-tabs.ts';

export interface ToggledTab {
  readonly id?: number | undefined;
  /** Known where Sidenote may read the site, or where the reader has just used a shortcut or a menu of ours there. */
  readonly url?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/**
 * Turns the site in front off or on. In a private window no rule is made, so there the tab is paused; a tab that is paused goes on.
 */
export async function toggleSite({ id, url, incognito }: ToggledTab, store: SettingsStore): Promise<void> {
  const { protocol, hostname: host } = (url === undefined ? null : URL.parse(url)) ?? {
    protocol: '',
    hostname: '',
  };
  // The browser's own pages have names that look like hosts (chrome://extensions).
  if (!/^https?:$/.test(protocol) || id === undefined) return;
  const isPaused = await isPausedTab(id);
  if (isPaused || incognito === true) await pauseTab(id, !isPaused);
  else await store.update((settings) => withSite(settings, host, { on: !siteRule(settings, host).on }));
}
