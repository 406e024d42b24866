import { lastNode, type Mark, rangeOf } from '../scan/mark.ts';
import { afterTheOthers } from '../scan/pace.ts';
import { parentElementOf } from '../scan/true-property.ts';
import { calledOutName, highlightName, type Shade } from './mark-names.ts';
import { createMarkedTrees } from './marked-trees.ts';
import { createOwnHighlights } from './own-highlights.ts';
import type { Painter } from './painter.ts';
import { shadeBehind } from './shade.ts';

/** Taken once: a page's image may bear the method's name. */
const { caretPositionFromPoint } = Document.prototype;

/**
 * Marks painted in a single text node. Chromium lays highlights out in time that grows with the square of their number in a
 * node: 1,000 cost it half a second, 8,000 most of a minute (a log or a whole book in one `<pre>`).
 */
const mostInOneText = 500;
/** The same in a text that grew so many times: the page then pays that price again with each piece that arrives. */
const mostInGrowingText = 100;
const growing = 20;
/** Milliseconds of painting before the page gets its turn, and after how many marks to look at the clock. */
const slice = 6;
const atOnce = 64;

/** What a text holds of ours. */
interface Painted {
  /** Those that touch it. One or two mostly, so each list is as long as what it holds. */
  marks: readonly Mark[];
  /** In how many batches it got marks, and which was the last. */
  batches: number;
  last: number;
}

/** Paints with the CSS Custom Highlight API: the page's DOM stays as it is. */
export function createHighlightPainter(document: Document): Painter {
  let texts = new WeakMap<Text, Painted>();
  const trees = createMarkedTrees();
  const highlights = createOwnHighlights();
  /** Marks whose turn has not come. */
  const waiting = new Set<Mark>();
  /** Of one batch: a page may change its colours later. */
  const shades = new Map<Element, Shade>();
  /** What was called out, by its usual name. */
  const calledOut = new WeakMap<Mark, string>();
  let scheduled = false;
  let batch = 0;

  function paintedIn(node: Text): Painted {
    const own = texts.get(node) ?? { marks: [], batches: 0, last: 0 };
    texts.set(node, own);
    return own;
  }

  function hasRoom(node: Text): boolean {
    const own = paintedIn(node);
    if (own.last !== batch) own.batches++;
    own.last = batch;
    return own.marks.length < (own.batches > growing ? mostInGrowingText : mostInOneText);
  }

  function shadeAt(node: Text): Shade {
    const element = parentElementOf(node);
    if (element === null) return 'light';
    const shade = shades.get(element) ?? shadeBehind(element);
    shades.set(element, shade);
    return shade;
  }

  function paint(mark: Mark) {
    if (highlights.has(mark)) return;
    const { place } = mark;
    const [node] = place.nodes;
    if (!hasRoom(node)) return;
    const name = highlightName(mark.role, shadeAt(node));
    const range = new StaticRange({
      startContainer: node,
      startOffset: place.start,
      endContainer: lastNode(place),
      endOffset: place.end,
    });
    highlights.add(name, mark, range);
    trees.enter(mark);
    for (const each of place.nodes) {
      const own = paintedIn(each);
      own.marks = own.marks.concat(mark);
    }
  }

  /** Paints what waits; the browser shows it all at once. */
  function work() {
    scheduled = false;
    const end = performance.now() + slice;
    for (const mark of waiting) {
      waiting.delete(mark);
      paint(mark);
      if (waiting.size > 0 && waiting.size % atOnce === 0 && performance.now() > end) {
        scheduled = true;
        afterTheOthers(work);
        return;
      }
    }
    shades.clear();
    highlights.register();
  }

  function erase(mark: Mark) {
    waiting.delete(mark);
    if (!highlights.remove(mark)) return;
    trees.leave(mark);
    for (const node of mark.place.nodes) {
      const own = paintedIn(node);
      own.marks = own.marks.filter((other) => other !== mark);
    }
  }

  return {
    paint(marks) {
      batch++;
      for (const mark of marks) waiting.add(mark);
      if (!scheduled) work();
    },
    erase(marks) {
      highlights.expectRemovals(marks.length);
      for (const mark of marks) erase(mark);
      highlights.register();
    },
    eraseAll() {
      waiting.clear();
      trees.clear();
      texts = new WeakMap();
      highlights.removeAll();
    },
    wear: highlights.wear,
    callOut(mark, isCalledOut) {
      const usual = calledOut.get(mark);
      if (isCalledOut === (usual !== undefined)) return;
      const was = highlights.rename(mark, usual ?? calledOutName(mark.role));
      if (was === undefined || usual !== undefined) calledOut.delete(mark);
      else calledOut.set(mark, was);
    },
    markAt(x, y) {
      if (highlights.isEmpty()) return undefined;
      highlights.register();
      const node = textAt(document, x, y);
      return node && texts.get(node)?.marks.find((mark) => isOn(mark, x, y));
    },
    boxes: (mark) => (highlights.has(mark) ? [...(rangeOf(mark)?.getClientRects() ?? [])] : []),
  };

  function textAt(root: Document, x: number, y: number): Text | undefined {
    const node = caretPositionFromPoint.call(root, x, y, { shadowRoots: trees.shadowRoots() })?.offsetNode;
    return node?.nodeType === 3 ? (node as Text) : undefined;
  }
}

/** The caret snaps to text far beside the pointer, so ask the letters' own boxes too. */
function isOn(mark: Mark, x: number, y: number): boolean {
  const boxes = rangeOf(mark)?.getClientRects() ?? [];
  return [...boxes].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}
