import { browser } from 'wxt/browser';
import { inTurn } from './in-turn.ts';
import { sendToTab } from './tab-link.ts';

/** Kept in memory by the browser until it ends; no file holds it, so it serves private windows too. */
const key = 'paused-tabs';
/** More than anyone pauses; the numbers of closed tabs stay among them, and no tab gets such a number again. */
const most = 500;

export async function isPausedTab(tab: number): Promise<boolean> {
  return (await pausedTabs()).includes(tab);
}

/** Takes the marks away in all frames of a tab, and in those that come, or brings them back. */
export async function pauseTab(tab: number, paused: boolean): Promise<void> {
  await inTurn('sidenote-paused-tabs', async () => {
    const others = (await pausedTabs()).filter((other) => other !== tab);
    await browser.storage.session.set({ [key]: paused ? [...others.slice(1 - most), tab] : others });
  });
  await sendToTab(tab, { type: 'pause', paused });
}

async function pausedTabs(): Promise<readonly number[]> {
  const { [key]: stored }: Record<string, unknown> = await browser.storage.session.get(key);
  return Array.isArray(stored) ? stored.filter((tab) => typeof tab === 'number') : [];
}
