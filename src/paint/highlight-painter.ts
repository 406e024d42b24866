import { lastNode, type Mark, rangeOf } from '../scan/mark.ts';
import { afterTheOthers } from '../scan/pace.ts';
import { parentElementOf } from '../scan/true-property.ts';
import { highlightName, type Shade } from './mark-style.ts';
import { createOwnHighlights } from './own-highlights.ts';
import type { Painter } from './painter.ts';
import { shadeBehind } from './shade.ts';
import { createStyleRoots, type StyleRoots } from './style-roots.ts';

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
export function createHighlightPainter(
  document: Document,
  styles: StyleRoots = createStyleRoots(document),
): Painter {
  let texts = new WeakMap<Text, Painted>();
  /** Shadow roots and the like whose style was asked for, by the marks in them. */
  const roots = new Map<Mark, Node>();
  const highlights = createOwnHighlights();
  /** Marks whose turn has not come, then those painted but not yet shown. */
  const waiting = new Set<Mark>();
  const hidden = new Set<Mark>();
  /** Of one batch: a page may change its colours later. */
  const shades = new Map<Element, Shade>();
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
    hidden.add(mark);
    for (const each of place.nodes) {
      const own = paintedIn(each);
      own.marks = own.marks.concat(mark);
    }
  }

  /**
   * Paints what waits. The style sheet comes last, all at once: it makes the browser style the whole page anew, and a colour
   * asked for after that would have to wait for it.
   */
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
    for (const mark of hidden) {
      const root = styles.dress(mark.place.nodes[0]);
      if (root !== document) roots.set(mark, root);
    }
    hidden.clear();
    show();
  }

  function show() {
    highlights.register();
    if (highlights.isEmpty()) styles.undress();
    else styles.mend();
  }

  function erase(mark: Mark) {
    waiting.delete(mark);
    if (!highlights.remove(mark)) return;
    hidden.delete(mark);
    const root = roots.get(mark);
    if (root !== undefined) styles.release(root);
    roots.delete(mark);
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
      show();
    },
    eraseAll() {
      waiting.clear();
      hidden.clear();
      roots.clear();
      texts = new WeakMap();
      highlights.removeAll();
      styles.undress();
    },
    markAt(x, y) {
      if (highlights.isEmpty()) return undefined;
      show();
      const node = textAt(document, x, y);
      for (const mark of (node && texts.get(node)?.marks) ?? []) {
        if (!isOn(mark, x, y)) continue;
        styles.mend(node);
        return mark;
      }
      return undefined;
    },
    boxes: (mark) => (highlights.has(mark) ? [...(rangeOf(mark)?.getClientRects() ?? [])] : []),
  };

  function textAt(root: Document, x: number, y: number): Text | undefined {
    const node = caretPositionFromPoint.call(root, x, y, { shadowRoots: styles.shadowRoots() })?.offsetNode;
    return node?.nodeType === 3 ? (node as Text) : undefined;
  }
}

/** The caret snaps to text far beside the pointer, so ask the letters' own boxes too. */
function isOn(mark: Mark, x: number, y: number): boolean {
  const boxes = rangeOf(mark)?.getClientRects() ?? [];
  return [...boxes].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}
