import { browser } from 'wxt/browser';
import { inChromium } from './in-chromium.ts';
import { openGlossary } from './open-glossary.ts';

interface AddressBarWorld {
  answer(typed: string): {
    readonly message: string;
    readonly lines: readonly { readonly text: string; readonly shown: string }[];
  };
  entryNamed(typed: string): string | undefined;
}

/** Longer than any name: what is typed in an address bar may be anything. */
const longest = 200;

/**
 * The look-up in the address bar, after the keyword `sn`. To be called while the worker starts: a listener added later misses the
 * key that woke it.
 */
export function answerAddressBar({ answer, entryNamed }: AddressBarWorld): void {
  const { omnibox } = browser;
  // Firefox for Android has no such bar.
  if (omnibox === undefined) return;
  omnibox.onInputChanged.addListener((typed, suggest) => {
    const { message, lines } = answer(typed.slice(0, longest));
    omnibox.setDefaultSuggestion({ description: plain(message) });
    suggest(lines.map(({ text, shown }) => ({ content: text, description: plain(shown) })));
  });
  omnibox.onInputEntered.addListener((typed) => {
    const query = typed.trim().slice(0, longest);
    const entry = entryNamed(query);
    void openGlossary(entry === undefined ? { query } : { entry }, undefined);
  });
}

/** Chromium reads a description as XML, Firefox as it stands. */
function plain(text: string): string {
  if (!inChromium()) return text;
  const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}
