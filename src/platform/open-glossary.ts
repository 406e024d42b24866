import { listen } from './listen.ts';
import { parseOpenGlossary } from './messages.ts';
import { openOwnPage } from './open-own-page.ts';
import { tellExtension } from './tell-extension.ts';

/** Asks the background for a tab with an entry of the glossary: a page may not open the extension's own. */
export function openInGlossary(entry: string): void {
  tellExtension({ type: 'open-glossary', entry });
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
  const { index, windowId } = beside ?? {};
  await openOwnPage('popup.html', at, {
    ...(index !== undefined && { index: index + 1 }),
    ...(windowId !== undefined && { windowId }),
  });
}
