import { createHighlightPainter } from '../../src/paint/highlight-painter.ts';
import type { PageLens } from '../../src/scan/lens.ts';
import { type ScanWorld, startScan } from '../../src/scan/start-scan.ts';
import {
  describeMarks,
  describePainted,
  describePlaces,
  marksByFreshScan,
  marksBySlowReading,
  nextTask,
} from './oracle-compare.ts';
import { clearPage, nodesFrom, perform, performSlowly, shadowRootOf } from './oracle-interpreter.ts';
import { lens as madeUpLens } from './oracle-lens.ts';
import type { Operation, Pause, Sequence } from './oracle-sequence.ts';
import { tellDifference } from './tell-difference.ts';

/** Milliseconds in which reading must come to rest. */
const longest = 10_000;
/** Milliseconds for what no observer reports: the product's two seconds, and one for a busy machine. */
const unreportedLimit = 3_000;
/** Milliseconds by which a hurried clock goes ahead whenever it is asked: more than a slice. */
const hurry = 9;

const clock = performance.now.bind(performance);

/**
 * Carries a sequence out while the page is being marked, and compares at every check and at the end. Tells what is wrong,
 * or nothing.
 */
export async function check(
  { html, relevance, occurrences, hurried, steps }: Sequence,
  lens: PageLens = madeUpLens,
): Promise<string | undefined> {
  const lifetime = new AbortController();
  const untracked = new Set<string>();
  const errors: unknown[] = [];
  let changes = 0;
  let ahead = 0;
  clearPage(html);
  performance.now = () => {
    if (hurried) ahead += hurry;
    return clock() + ahead;
  };
  const painter = createHighlightPainter(document);
  const world: ScanWorld = {
    document,
    lens,
    isTracked: ({ entry }) => !untracked.has(entry),
    shadowRootOf,
    relevance: () => relevance,
    occurrences: () => occurrences,
    detectLanguage: async () => 'en',
    onChange(added, removed) {
      changes++;
      painter.erase(removed);
      painter.paint(added);
    },
    onError: (error) => errors.push(error),
    signal: lifetime.signal,
  };
  const scan = startScan(world);

  async function settle() {
    const deadline = clock() + longest;
    for (let quiet = 0, before = changes; quiet < 2 || scan.isBusy(); quiet++) {
      await nextFrame();
      if (changes !== before || scan.isBusy()) quiet = -1;
      before = changes;
      if (clock() > deadline) break;
    }
  }

  async function compare(): Promise<string | undefined> {
    if (errors.length > 0) return `Errors: ${errors.map(String).join(', ')}`;
    if (scan.isBusy()) return 'Reading never came to rest.';
    const marks = scan.marks();
    const [now, places, painted] = [describeMarks(marks), describePlaces(marks), describePainted()];
    const slow = describeMarks(await marksBySlowReading(world));
    const fresh = describeMarks(await marksByFreshScan(world));
    return (
      tellDifference('marked', now, 'by slow reading', slow) ??
      tellDifference('marked', now, 'by a fresh scan', fresh) ??
      tellDifference('marks', places, 'painted', painted)
    );
  }

  async function compareUntil(deadline: number): Promise<string | undefined> {
    for (;;) {
      await settle();
      const complaint = await compare();
      if (complaint === undefined || clock() > deadline) return complaint;
      await nextTask();
    }
  }

  async function pause(kind: Pause) {
    if (kind === 'microtask') await Promise.resolve();
    else if (kind === 'task') await nextTask();
    else if (kind === 'frame') await nextFrame();
  }

  try {
    let unreported = false;
    for (const [index, step] of [...steps, undefined].entries()) {
      if (step !== undefined) {
        unreported ||= isUnreported(step);
        if (step.do === 'type' || step.do === 'erase') await performSlowly(step, nextTask);
        else if (step.do === 'track') {
          if (step.on) untracked.delete(step.entry);
          else untracked.add(step.entry);
          scan.judgeAgain();
        } else perform(step);
        if (step.next !== 'none') await pause(step.next);
        if (step.next !== 'check') continue;
      }
      const complaint = await compareUntil(unreported ? clock() + unreportedLimit : 0);
      if (complaint !== undefined) return `After ${index} steps: ${complaint}\nPage: ${draw(document.body)}`;
      unreported = false;
    }
    return undefined;
  } finally {
    lifetime.abort();
    painter.eraseAll();
    performance.now = clock;
  }
}

function isUnreported(operation: Operation): boolean {
  return operation.do === 'attach' || operation.do === 'rule' || operation.do === 'unrule';
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** The page on one line, with the borders of text nodes and shadow trees. */
function draw(node: Node): string {
  if (node instanceof Text) return `|${node.data}|`;
  const inside = [...node.childNodes].map(draw).join('');
  if (!(node instanceof Element)) return node instanceof Comment ? '<!---->' : inside;
  const root = shadowRootOf(node);
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('');
  const shadow = root === null ? '' : `{${draw(root)}}`;
  return `<${node.localName}${attributes}>${shadow}${inside}</>`;
}

/** How many nodes the page has, to see that sequences do something. */
export const pageSize = () => nodesFrom(document.body).length;
