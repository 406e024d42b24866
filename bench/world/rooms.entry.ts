import { builtLexicon } from '../../src/glossary/built-lexicon.ts';
import type { Term } from '../../src/glossary/lexicon.ts';
import { unpackLexicon } from '../../src/glossary/packed-lexicon.ts';
import { compileMatcher } from '../../src/matcher/compile-matcher.ts';
import { createHighlightPainter } from '../../src/paint/highlight-painter.ts';
import { builtSieves } from '../../src/scan/built-sieves.ts';
import { createLens, sieveSources } from '../../src/scan/lens.ts';
import { type Scan, startScan } from '../../src/scan/start-scan.ts';

/** What one reading of a page came to. */
export interface PassOutcome {
  readonly marks: number;
  readonly busy: boolean;
  readonly tooLarge: boolean;
  readonly errors: readonly string[];
}

let scan: Scan | undefined;
const errors: string[] = [];

/** A reader's own term: marked wherever it stands. */
const own: Term = {
  entry: 'own',
  role: 'care',
  gate: 'any',
  anchor: false,
  sense: 'sure',
  hint: false,
  abbreviation: false,
  seizure: false,
};

interface ChromiumDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** As the extension does it (src/platform/shadow-root.ts): the browser is asked about custom elements. */
function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null || !element.localName.includes('-')) return element.shadowRoot;
  const { dom } = (globalThis as { chrome?: ChromiumDom }).chrome ?? {};
  return element instanceof HTMLElement ? (dom?.openOrClosedShadowRoot(element) ?? null) : null;
}

/** The whole way from packed words to painted marks, as in the extension's page script. */
export function start(ownTerms: readonly string[] = []): void {
  const lexicon = () => {
    const { patterns, terms } = unpackLexicon(builtLexicon);
    return {
      patterns: [...patterns, ...ownTerms.map((text) => ({ text, caseSensitive: false }))],
      terms: [...terms, ...ownTerms.map(() => own)],
    };
  };
  const painter = createHighlightPainter(document);
  scan = startScan({
    document,
    lens: createLens(lexicon, ownTerms.length === 0 ? builtSieves : sieveSources(lexicon())),
    isTracked: () => true,
    shadowRootOf,
    relevance: () => 'balanced',
    detectLanguage: async () => 'en',
    onChange(added, removed) {
      painter.erase(removed);
      painter.paint(added);
    },
    onError: (error) => errors.push(String(error)),
    signal: new AbortController().signal,
  });
}

export function outcome(): PassOutcome {
  return {
    marks: scan?.marks().length ?? 0,
    busy: scan?.isBusy() ?? true,
    tooLarge: scan?.isTooLarge() ?? false,
    errors,
  };
}

/** How many forms, marked or not, stand in the page's text. Asked after the pass: it costs as much again. */
export function formsOnPage(): number {
  return compileMatcher(unpackLexicon(builtLexicon).patterns).match(document.body.textContent ?? '').length;
}
