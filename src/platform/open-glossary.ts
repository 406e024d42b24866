import { browser } from 'wxt/browser';
import { listen } from './listen.ts';
import { parseOpenGlossary } from './messages.ts';

/** Asks the background for a tab with an entry of the glossary: a page may not open the extension's own. */
export function openInGlossary(entry: string): void {
  browser.runtime.sendMessage({ type: 'open-glossary', entry }).catch(() => {
    // The worker could not be woken: the next press tries again.
  });
}

/** Opens what cards ask for, beside the tab they are in. To be called while the worker starts. */
export function answerCards(): void {
  listen((message, { tab }) => {
    const entry = parseOpenGlossary(message);
    if (entry !== undefined) void openGlossary({ entry }, tab);
  }, new AbortController().signal);
}

interface BesideTab {
  readonly id?: number | undefined;
  readonly index?: number | undefined;
  readonly windowId?: number | undefined;
}

/** Opens the look-up in a tab, at an entry or with words to look up. */
export async function openGlossary(
  at: { readonly entry: string } | { readonly query: string },
  beside: BesideTab | undefined,
): Promise<void> {
  const url = new URL('/popup.html', location.origin);
  for (const [name, value] of Object.entries(at)) url.searchParams.set(name, value);
  const { index, windowId } = beside ?? {};
  await browser.tabs.create({
    url: url.href,
    ...(index !== undefined && { index: index + 1 }),
    ...(windowId !== undefined && { windowId }),
  });
}
