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

interface Painted {
  readonly name: string;
  readonly range: StaticRange;
  /** The tree whose style was asked for; undefined as long as the mark waits for the others of its batch. */
  root?: Node;
}

/** Paints with the CSS Custom Highlight API: the page's DOM stays as it is. */
export function createHighlightPainter(
  document: Document,
  styles: StyleRoots = createStyleRoots(document),
): Painter {
  const painted = new Map<Mark, Painted>();
  const byNode = new Map<Text, Set<Mark>>();
  const highlights = createOwnHighlights();
  /** Marks whose turn has not come, then those painted but not yet shown. */
  const waiting = new Set<Mark>();
  const hidden = new Set<Painted>();
  /** Of one batch: a page may change its colours later. */
  const shades = new Map<Element, Shade>();
  let scheduled = false;
  let batch = 0;
  /** In how many batches a text got marks, and which was the last. */
  const batches = new WeakMap<Text, { count: number; last: number }>();

  function hasRoom(node: Text): boolean {
    const own = batches.get(node) ?? { count: 0, last: 0 };
    if (own.last !== batch) own.count++;
    own.last = batch;
    batches.set(node, own);
    return (byNode.get(node)?.size ?? 0) < (own.count > growing ? mostInGrowingText : mostInOneText);
  }

  function shadeAt(node: Text): Shade {
    const element = parentElementOf(node);
    if (element === null) return 'light';
    const shade = shades.get(element) ?? shadeBehind(element);
    shades.set(element, shade);
    return shade;
  }

  function paint(mark: Mark) {
    if (painted.has(mark)) return;
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
    highlights.add(name, range);
    const own = { name, range };
    painted.set(mark, own);
    hidden.add(own);
    for (const each of place.nodes) byNode.set(each, (byNode.get(each) ?? new Set()).add(mark));
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
    for (const own of hidden) own.root = styles.dress(own.range.startContainer);
    hidden.clear();
    show();
  }

  function show() {
    highlights.register();
    if (painted.size === 0) styles.undress();
    else styles.mend();
  }

  function erase(mark: Mark) {
    waiting.delete(mark);
    const old = painted.get(mark);
    if (old === undefined) return;
    painted.delete(mark);
    hidden.delete(old);
    highlights.remove(old.name, old.range);
    if (old.root !== undefined) styles.release(old.root);
    for (const node of mark.place.nodes) {
      const marks = byNode.get(node);
      marks?.delete(mark);
      if (marks?.size === 0) byNode.delete(node);
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
      painted.clear();
      byNode.clear();
      highlights.removeAll();
      styles.undress();
    },
    markAt(x, y) {
      if (painted.size === 0) return undefined;
      show();
      const node = textAt(document, x, y);
      for (const mark of (node && byNode.get(node)) ?? []) {
        if (!isOn(mark, x, y)) continue;
        styles.mend(node);
        return mark;
      }
      return undefined;
    },
    boxes: (mark) => (painted.has(mark) ? [...(rangeOf(mark)?.getClientRects() ?? [])] : []),
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
