import { browser } from 'wxt/browser';
import { siteRule, withSite } from '../settings/site-rules.ts';
import type { SettingsStore } from '../settings/store.ts';
import { openLookup } from './open-lookup.ts';
import { sendToTab } from './tab-link.ts';
import { withholdPrivate } from './withhold-private.ts';

interface CommandTab {
  readonly id?: number | undefined;
  readonly url?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/**
 * Answers the reader's shortcuts. To be called while the worker starts: a listener added later misses the shortcut
 * that woke it. The worker remembers nothing.
 */
export function answerCommands(store: SettingsStore): void {
  browser.commands.onCommand.addListener((command: string, given?: CommandTab) => {
    // Without awaiting anything first: a popup may only be opened while the key press counts as the reader's.
    const done = command === 'open-lookup' ? openLookup(given?.id) : act(command, given, store);
    // A tab that was closed meanwhile, say: there is nobody to tell, and the next shortcut works.
    done.catch(() => {});
  });
}

async function act(command: string, given: CommandTab | undefined, store: SettingsStore): Promise<void> {
  await carryOut(command, await inFront(given), store);
}

async function inFront(given: CommandTab | undefined): Promise<CommandTab | undefined> {
  if (given?.id !== undefined) return given;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

async function carryOut(command: string, tab: CommandTab | undefined, store: SettingsStore): Promise<void> {
  if (tab?.id === undefined) return;
  // All frames hear it; the one that has the focus answers.
  if (command === 'next-term' || command === 'previous-term')
    await sendToTab(tab.id, { type: 'command', command });
  // The address is known because a shortcut grants `activeTab`.
  if (command === 'toggle-site' && tab.url !== undefined)
    await toggleSite(
      tab.url,
      withholdPrivate(store, undefined, () => tab.incognito === true),
    );
}

async function toggleSite(address: string, store: SettingsStore): Promise<void> {
  const { protocol, hostname: host } = URL.parse(address) ?? { protocol: '', hostname: '' };
  // The browser's own pages have names that look like hosts (chrome://extensions).
  if (!/^https?:$/.test(protocol)) return;
  await store.update((settings) => withSite(settings, host, { on: !siteRule(settings, host).on }));
}
