import { browser } from 'wxt/browser';
import type { SettingsStore } from '../settings/store.ts';
import { openLookup } from './open-lookup.ts';
import { sendToTab } from './tab-link.ts';
import { type ToggledTab, toggleSite } from './toggle-site.ts';

/**
 * Answers the reader's shortcuts. To be called while the worker starts: a listener added later misses the shortcut
 * that woke it. The worker remembers nothing.
 */
export function answerCommands(store: SettingsStore): void {
  browser.commands.onCommand.addListener((command: string, given?: ToggledTab) => {
    // Without awaiting anything first: a popup may only be opened while the key press counts as the reader's.
    const done = command === 'open-lookup' ? openLookup(given?.id) : act(command, given, store);
    // A tab that was closed meanwhile, say: there is nobody to tell, and the next shortcut works.
    done.catch(() => {});
  });
}

async function act(command: string, given: ToggledTab | undefined, store: SettingsStore): Promise<void> {
  await carryOut(command, await inFront(given), store);
}

async function inFront(given: ToggledTab | undefined): Promise<ToggledTab | undefined> {
  if (given?.id !== undefined) return given;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

async function carryOut(command: string, tab: ToggledTab | undefined, store: SettingsStore): Promise<void> {
  if (tab?.id === undefined) return;
  // All frames hear it; the one that has the focus answers.
  if (command === 'next-term' || command === 'previous-term')
    await sendToTab(tab.id, { type: 'command', command });
  if (command === 'toggle-site') await toggleSite(tab, store);
}
