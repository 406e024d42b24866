import { builtLexicon } from '../../src/glossary/built-lexicon.ts';
import { unpackLexicon } from '../../src/glossary/packed-lexicon.ts';
import { compileMatcher } from '../../src/matcher/compile-matcher.ts';
import { createHighlightPainter } from '../../src/paint/highlight-painter.ts';
import { builtSieves } from '../../src/scan/built-sieves.ts';
import { createLens, type SieveSources } from '../../src/scan/lens.ts';
import { type Scan, startScan } from '../../src/scan/start-scan.ts';
import { ownTerm } from '../pages/own-terms.ts';

/** What one reading of a page came to. */
export interface PassOutcome {
  readonly marks: number;
  readonly busy: boolean;
  readonly tooLarge: boolean;
  readonly errors: readonly string[];
}

let scan: Scan | undefined;
const errors: string[] = [];

interface ChromiumDom {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** As the extension does it (src/platform/shadow-root.ts): the browser is asked about custom elements. */
function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null || !element.localName.includes('-')) return element.shadowRoot;
  const { dom } = (globalThis as { chrome?: ChromiumDom }).chrome ?? {};
  return element instanceof HTMLElement ? (dom?.openOrClosedShadowRoot(element) ?? null) : null;
}

/** A reader's own terms with their sieves, which are made when the terms are saved and not on each page. */
export interface OwnTerms {
  readonly texts: readonly string[];
  readonly sieves: SieveSources;
}

const either = (one: string, other: string) => [one, other].filter((source) => source !== '').join('|');

function lensWith(ownTerms: OwnTerms | undefined) {
  if (ownTerms === undefined) return createLens(() => unpackLexicon(builtLexicon), builtSieves);
  const { texts, sieves } = ownTerms;
  return createLens(
    () => {
      const { patterns, terms } = unpackLexicon(builtLexicon);
      return {
        patterns: [...patterns, ...texts.map((text) => ({ text, caseSensitive: false }))],
        terms: [...terms, ...texts.map(() => ownTerm)],
      };
    },
    { openers: either(builtSieves.openers, sieves.openers), all: either(builtSieves.all, sieves.all) },
  );
}

/** The whole way from packed words to painted marks, as in the extension's page script. */
export function start(ownTerms?: OwnTerms): void {
  const painter = createHighlightPainter(document);
  scan = startScan({
    document,
    lens: lensWith(ownTerms),
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
