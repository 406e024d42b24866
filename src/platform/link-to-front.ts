import { browser } from 'wxt/browser';
import { inChromium } from './in-chromium.ts';
import { isPausedTab, pauseTab } from './paused-tabs.ts';
import { linkToTab, type TabLink } from './tab-link.ts';

/** What the browser tells of a tab; undefined: it does not tell. */
interface TabFacts {
  readonly address: string | undefined;
  readonly isPrivate: boolean;
  readonly isPaused: boolean;
  readonly isAllowed: boolean | undefined;
  readonly hasFileAccess: boolean | undefined;
}

/** All that the popup asks of the tab it speaks of. */
export interface FrontLink extends TabLink {
  facts(): Promise<TabFacts>;
  pause(paused: boolean): Promise<void>;
  /** Asks the reader to let Sidenote in on an address; to be called in the click. */
  allow(address: string): Promise<boolean>;
  reload(): Promise<void>;
}

export function linkToFront(tab: number): FrontLink {
  return {
    ...linkToTab(tab),
    async facts() {
      const asked = browser.tabs.get(tab);
      const [{ url, incognito }, isPaused, isAllowed, hasFileAccess] = await Promise.all([
        asked,
        isPausedTab(tab),
        asked.then((known) => mayRead(known.url)),
        asked.then((known) => mayReadFiles(known.url)),
      ]);
      return { address: url, isPrivate: incognito, isPaused, isAllowed, hasFileAccess };
    },
    pause: (paused) => pauseTab(tab, paused),
    allow: (address) => browser.permissions.request({ origins: originsOf(address) }),
    reload: () => browser.tabs.reload(tab),
  };
}

async function mayRead(address: string | undefined): Promise<boolean | undefined> {
  const origins = originsOf(address);
  if (origins.length === 0) return undefined;
  return browser.permissions.contains({ origins }).catch(() => undefined);
}

/** Undefined, too, where the tab is no file: Firefox tells the addresses even of files that it keeps from us. */
async function mayReadFiles(address: string | undefined): Promise<boolean | undefined> {
  if (address === undefined && !inChromium()) return undefined;
  return browser.extension.isAllowedFileSchemeAccess().catch(() => undefined);
}

/** The pattern that means a site; all of them where the address is not told; none for what no permission is about. */
function originsOf(address = ''): string[] {
  if (address === '') return ['<all_urls>'];
  const { protocol = '', hostname = '' } = URL.parse(address) ?? {};
  return /^https?:$/.test(protocol) ? [`${protocol}//${hostname}/*`] : [];
}
