import { browser } from 'wxt/browser';

/** Where a tab is to stand; the browser decides what is left out. */
interface Place {
  readonly index?: number;
  readonly windowId?: number;
}

/** Opens one of the extension's own pages in a tab. `asked`: what its address tells it. */
export async function openOwnPage(
  page: `${string}.html`,
  asked: Readonly<Record<string, string>> = {},
  place: Place = {},
): Promise<void> {
  const url = new URL(`/${page}`, location.origin);
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
  await browser.tabs.create({ url: url.href, ...place });
}
