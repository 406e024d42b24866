import { builtLexicon } from '../../src/glossary/built-lexicon.ts';
import { openLexicon, unpackLexicon } from '../../src/glossary/packed-lexicon.ts';
import { compileMatcher } from '../../src/matcher/compile-matcher.ts';
import { createSieve } from '../../src/matcher/sieve.ts';
import { createHighlightPainter } from '../../src/paint/highlight-painter.ts';
import { builtOpenersSource } from '../../src/scan/built-openers-source.ts';
import { builtPageSource } from '../../src/scan/built-page-source.ts';
import { createLens, withOwnWords } from '../../src/scan/lens.ts';
import type { PreparedOwnWords } from '../../src/scan/own-words.ts';
import { type Scan, startScan } from '../../src/scan/start-scan.ts';
import { waitForOpener } from '../../src/scan/wait-for-opener.ts';

/** What one reading of a page came to. */
export interface PassOutcome {
  readonly marks: number;
  readonly busy: boolean;
  readonly tooLarge: boolean;
  readonly errors: readonly string[];
}

let waiting: { readonly isBusy: boolean } | undefined;
let scan: Scan | undefined;
const errors: string[] = [];

interface ChromiumDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** As the extension does it (src/platform/shadow-root.ts). */
function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null || !(element instanceof HTMLElement)) return element.shadowRoot;
  const { dom } = (globalThis as { chrome?: ChromiumDom }).chrome ?? {};
  return dom?.openOrClosedShadowRoot(element) ?? null;
}

function lensWith(ownWords: PreparedOwnWords | undefined) {
  const lens = createLens(openLexicon(builtLexicon), builtPageSource);
  return ownWords === undefined ? lens : withOwnWords(lens, builtPageSource, ownWords.words);
}

/** The whole way from packed words to painted marks, as in the extension's page script and its part that marks. */
export function start(ownWords?: PreparedOwnWords): void {
  const { signal } = new AbortController();
  const onError = (error: unknown) => errors.push(String(error));
  waiting = waitForOpener({
    document,
    openers: createSieve(builtOpenersSource, ...(ownWords === undefined ? [] : [ownWords.openers])),
    shadowRootOf,
    onOpener: mark,
    onError,
    signal,
  });

  function mark() {
    const painter = createHighlightPainter(document);
    scan = startScan({
      document,
      lens: lensWith(ownWords),
      isTracked: () => true,
      shadowRootOf,
      relevance: () => 'balanced',
      occurrences: () => 'every',
      detectLanguage: async () => 'en',
      onChange(added, removed) {
        painter.erase(removed);
        painter.paint(added);
      },
      onError,
      signal,
    });
  }
}

export function outcome(): PassOutcome {
  return {
    marks: scan?.marks().length ?? 0,
    busy: scan?.isBusy() ?? waiting?.isBusy ?? true,
    tooLarge: scan?.isTooLarge() ?? false,
    errors,
  };
}

/** How many forms, marked or not, stand in the page's text. Asked after the pass: it costs more than that. */
export function formsOnPage(): number {
  const matcher = compileMatcher(unpackLexicon(builtLexicon).patterns);
  const roots: Element[] = [document.body];
  let forms = 0;
  for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
    forms += matcher.match(root.textContent ?? '').length;
    for (const element of root.querySelectorAll('*')) {
      const inside = shadowRootOf(element);
      if (inside !== null) roots.push(...inside.children);
    }
  }
  return forms;
}
