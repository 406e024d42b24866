import { lastNode, type Mark, rangeOf } from '../scan/mark.ts';
import { highlightName } from './mark-style.ts';
import type { Painter } from './painter.ts';
import { shadeBehind } from './shade.ts';
import { createStyleRoots } from './style-roots.ts';

/** Taken once: a page's image may bear the method's name. */
const { caretPositionFromPoint } = Document.prototype;

/**
 * Marks painted in a single text node. Chromium lays highlights out in time that grows with the square of their number in a
 * node: 1,000 cost it half a second, 8,000 most of a minute (a log or a whole book in one `<pre>`).
 */
const mostInOneText = 500;

interface Painted {
  readonly name: string;
  readonly range: StaticRange;
}

/** Paints with the CSS Custom Highlight API: the page's DOM stays as it is. */
export function createHighlightPainter(document: Document): Painter {
  const painted = new Map<Mark, Painted>();
  const byNode = new Map<Text, Set<Mark>>();
  /** Our own list: a page may clear the shared registry, and Firefox lets no content script iterate it. */
  const highlights = new Map<string, Highlight>();
  const styles = createStyleRoots(document);

  function highlightNamed(name: string): Highlight {
    const highlight = highlights.get(name) ?? new Highlight();
    highlights.set(name, highlight);
    return highlight;
  }

  /** Registers what holds ranges, whatever the page did to the registry, and nothing else. */
  function register() {
    for (const [name, highlight] of highlights) {
      if (highlight.size === 0) {
        CSS.highlights.delete(name);
        highlights.delete(name);
      } else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    if (painted.size === 0) styles.undress();
    else styles.mend();
  }

  function erase(mark: Mark) {
    const old = painted.get(mark);
    if (old === undefined) return;
    painted.delete(mark);
    highlights.get(old.name)?.delete(old.range);
    for (const node of mark.place.nodes) {
      const marks = byNode.get(node);
      marks?.delete(mark);
      if (marks?.size === 0) byNode.delete(node);
    }
  }

  function paint(mark: Mark) {
    if (painted.has(mark)) return;
    if ((byNode.get(mark.place.nodes[0])?.size ?? 0) >= mostInOneText) return;
    const { place } = mark;
    const [node] = place.nodes;
    styles.dress(node);
    const name = highlightName(
      mark.role,
      node.parentElement === null ? 'light' : shadeBehind(node.parentElement),
    );
    const range = new StaticRange({
      startContainer: node,
      startOffset: place.start,
      endContainer: lastNode(place),
      endOffset: place.end,
    });
    highlightNamed(name).add(range);
    painted.set(mark, { name, range });
    for (const each of place.nodes) byNode.set(each, (byNode.get(each) ?? new Set()).add(mark));
  }

  return {
    paint(marks) {
      for (const mark of marks) paint(mark);
      register();
    },
    erase(marks) {
      for (const mark of marks) erase(mark);
      register();
    },
    eraseAll() {
      for (const mark of [...painted.keys()]) erase(mark);
      register();
    },
    markAt(x, y) {
      if (painted.size === 0) return undefined;
      register();
      const node = textAt(document, x, y);
      for (const mark of (node && byNode.get(node)) ?? []) if (isOn(mark, x, y)) return mark;
      return undefined;
    },
    boxes: (mark) => (painted.has(mark) ? [...(rangeOf(mark)?.getClientRects() ?? [])] : []),
  };

  function textAt(root: Document, x: number, y: number): Text | undefined {
    const shadowRoots = [...byNode.keys()]
      .map((node) => node.getRootNode())
      .filter((node) => node !== document);
    const node = caretPositionFromPoint.call(root, x, y, {
      shadowRoots: [...new Set(shadowRoots)] as ShadowRoot[],
    })?.offsetNode;
    return node?.nodeType === 3 ? (node as Text) : undefined;
  }
}

/** The caret snaps to text far beside the pointer, so ask the letters' own boxes too. */
function isOn(mark: Mark, x: number, y: number): boolean {
  const boxes = rangeOf(mark)?.getClientRects() ?? [];
  return [...boxes].some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}
