import { createElementPainter } from '../../src/paint/element-painter.ts';
import { createHighlightPainter } from '../../src/paint/highlight-painter.ts';
import type { Occurrences } from '../../src/scan/first-of-each.ts';
import { createLens, pageSource } from '../../src/scan/lens.ts';
import { startScan } from '../../src/scan/start-scan.ts';
import { startWholeScan } from '../../src/scan/start-whole-scan.ts';
import { lexiconOf, type Word } from './made-up-lexicon.ts';

/** A made-up lexicon: what the rooms do must not hang on the glossary's words. */
const words: readonly Word[] = [
  { text: 'epilepsy', role: 'condition' },
  { text: 'fibromyalgia', role: 'condition' },
  { text: 'lamotrigine', role: 'medicine', anchor: true },
  { text: 'LTG', entry: 'lamotrigine', role: 'medicine', gate: 'defined', abbreviation: true },
  { text: 'dizziness', role: 'side-effect', gate: 'page' },
  { text: 'weight gain', role: 'side-effect', gate: 'page' },
  { text: 'depression', role: 'side-effect', gate: 'page' },
  { text: 'rash', role: 'side-effect', gate: 'near' },
];
const suppressors = ['respiratory depression'];
const lexicon = lexiconOf(words, suppressors);

let lifetime = new AbortController();
let occurrences: Occurrences = 'every';
const untracked = new Set<string>();
const errors: unknown[] = [];

/** Marks this document with one of the painters until `stop`. */
export function start(painterName: 'highlight' | 'elements', often: Occurrences = 'every') {
  occurrences = often;
  lifetime = new AbortController();
  untracked.clear();
  const { signal } = lifetime;
  const painter =
    painterName === 'elements' ? createElementPainter(document) : createHighlightPainter(document);
  const startOne = painterName === 'elements' ? startWholeScan : startScan;
  const scan = startOne({
    document,
    lens: createLens(lexicon, pageSource(lexicon)),
    isTracked: ({ entry }) => !untracked.has(entry),
    shadowRootOf: (element) => element.shadowRoot,
    relevance: () => 'balanced',
    occurrences: () => occurrences,
    detectLanguage: async () => 'en',
    onChange(added, removed) {
      painter.erase(removed);
      painter.paint(added);
    },
    onError: (error) => errors.push(error),
    signal,
  });
  signal.addEventListener('abort', () => painter.eraseAll());
  Object.assign(globalThis, { painter, scan });
}

export function isBusy(): boolean {
  const { scan } = globalThis as unknown as { scan: ReturnType<typeof startScan> };
  return scan.isBusy();
}

/** The entry of the mark at a point of the viewport. */
export function entryAt(x: number, y: number): string | undefined {
  const { painter } = globalThis as unknown as { painter: ReturnType<typeof createHighlightPainter> };
  return painter.markAt(x, y)?.entry;
}

export function untrack(entry: string) {
  untracked.add(entry);
  const { scan } = globalThis as unknown as { scan: ReturnType<typeof startScan> };
  scan.judgeAgain();
}

export function markOften(often: Occurrences) {
  occurrences = often;
  const { scan } = globalThis as unknown as { scan: ReturnType<typeof startScan> };
  scan.judgeAgain();
}

export function stop() {
  lifetime.abort();
}

export function errorTexts(): string[] {
  return errors.map(String);
}
