import { browser } from 'wxt/browser';

/** The tab that the popup speaks of: the one named in its address (`?tab=7`), else the one in front. */
export async function popupTab(address: string): Promise<number | undefined> {
  const named = Number.parseInt(new URL(address).searchParams.get('tab') ?? '', 10);
  if (Number.isSafeInteger(named) && named >= 0) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Longer than any name or entry; an address is anybody's text. */
const longest = 200;

/** What the popup was opened for: `?entry=lamotrigine`, `?query=lamictil`, or `?print=yes`. */
export function popupStart(address: string) {
  const { searchParams } = new URL(address);
  const given = (name: string) => searchParams.get(name)?.slice(0, longest) ?? undefined;
  return { entry: given('entry'), query: given('query'), print: searchParams.has('print') };
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}
