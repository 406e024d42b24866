import { browser } from 'wxt/browser';

/** The tab that the popup speaks of: the one named in its address (`?tab=7`), else the one in front. */
export async function popupTab(address: string): Promise<number | undefined> {
  const named = Number.parseInt(new URL(address).searchParams.get('tab') ?? '', 10);
  if (Number.isSafeInteger(named) && named >= 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
