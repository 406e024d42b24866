import { createElementPainter } from '../../src/paint/element-painter.ts';
import { createHighlightPainter } from '../../src/paint/highlight-painter.ts';
import type { PageLens } from '../../src/scan/lens.ts';
import type { Mark } from '../../src/scan/mark.ts';
import { type ScanWorld, startScan } from '../../src/scan/start-scan.ts';
import { startWholeScan } from '../../src/scan/start-whole-scan.ts';
import { describeMarks, marksByFreshScan } from './oracle-compare.ts';
import { clearPage, shadowRootOf } from './oracle-interpreter.ts';
import { lens, lensWithOwn } from './oracle-lens.ts';
import { check as checkWith } from './oracle-rooms.ts';
import type { Sequence } from './oracle-sequence.ts';

export const check = (sequence: Sequence) => checkWith(sequence, lensWithOwn);

const worldWith = (lens: PageLens): ScanWorld => ({
  document,
  lens,
  isTracked: () => true,
  shadowRootOf,
  relevance: () => 'balanced',
  occurrences: () => 'every',
  detectLanguage: async () => 'en',
  onChange() {},
  onError(error) {
    throw error;
  },
  signal: new AbortController().signal,
});

let lifetime = new AbortController();

/** Marks this document with own words until the next call. */
export function start(painterName: 'highlight' | 'elements') {
  lifetime.abort();
  lifetime = new AbortController();
  const { signal } = lifetime;
  const isOfElements = painterName === 'elements';
  const painter = isOfElements ? createElementPainter(document) : createHighlightPainter(document);
  const startOne = isOfElements ? startWholeScan : startScan;
  startOne({
    ...worldWith(lensWithOwn),
    onChange(added, removed) {
      painter.erase(removed);
      painter.paint(added);
    },
    signal,
  });
  signal.addEventListener('abort', () => painter.eraseAll());
}

export function stop() {
  lifetime.abort();
}

/**
 * What own words changed of the lexicon's own marks on a page beyond lying over shorter ones: nothing, if all is well. And
 * how many marks there were of each, so that one sees that something was compared.
 */
export async function difference(html: string) {
  clearPage(html);
  const without = await marksByFreshScan(worldWith(lens));
  const marks = await marksByFreshScan(worldWith(lensWithOwn));
  const [own, others] = [
    marks.filter(({ role }) => role === 'own'),
    marks.filter(({ role }) => role !== 'own'),
  ];
  const [was, is] = [describeMarks(without), describeMarks(others)];
  const hidden = without.filter((mark) => own.some((over) => isUnder(mark, over)));
  return {
    own: own.length,
    others: others.length,
    hidden: hidden.length,
    came: is.filter((mark) => !was.includes(mark)),
    gone: was.filter((mark) => !is.includes(mark) && !describeMarks(hidden).includes(mark)),
    overlapping: own.filter((over) => others.some((mark) => isUnder(mark, over) || isUnder(over, mark)))
      .length,
  };
}

function rangeOf({ place: { nodes, start, end } }: Mark): Range {
  const range = new Range();
  range.setStart(nodes[0], start);
  range.setEnd(nodes.at(-1) ?? nodes[0], end);
  return range;
}

/** True if two marks share letters. */
function isUnder(mark: Mark, over: Mark): boolean {
  const [a, b] = [rangeOf(mark), rangeOf(over)];
  if (a.startContainer.getRootNode() !== b.startContainer.getRootNode()) return false;
  return (
    a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0
  );
}
