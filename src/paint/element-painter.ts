import { blockAround } from '../scan/element-kind.ts';
import type { Mark } from '../scan/mark.ts';
import { standardLook } from './mark-names.ts';
import type { Painter } from './painter.ts';
import { shadeBehind } from './shade.ts';
import { type TextRange, unwrapMarks, wrapRanges } from './wrap-ranges.ts';

/** Marks an element for mark.js to unwrap; it is never on the page outside `erase`. */
const leaving = 'sidenote-leaving';

/**
 * Paints with mark.js, which wraps words in `<mark data-sidenote="role">`. It changes the page, so marks must come from one
 * reading of it and be erased before the next; shadow roots stay unmarked.
 */
export function createElementPainter(document: Document): Painter {
  const elements = new Map<Mark, HTMLElement[]>();
  const marks = new WeakMap<Element, Mark>();
  let look = standardLook;

  function dress(element: HTMLElement) {
    set(element, 'data-sidenote-style', look.style === standardLook.style ? undefined : look.style);
    set(element, 'data-sidenote-print', look.isPrinted ? '' : undefined);
  }

  function wrap(block: Element, wanted: readonly Mark[]) {
    const ranges = wanted.map((mark) => offsetsIn(block, mark));
    wrapRanges(block, ranges, (element, index) => {
      const mark = wanted[index];
      if (mark === undefined) return;
      element.dataset.sidenote = mark.role;
      if (shadeBehind(element.parentElement ?? element) === 'dark') element.dataset.sidenoteShade = 'dark';
      dress(element);
      marks.set(element, mark);
      elements.set(mark, [...(elements.get(mark) ?? []), element]);
    });
  }

  function erase(wanted: readonly Mark[]) {
    for (const element of wanted.flatMap((mark) => elements.get(mark) ?? [])) {
      if (element.isConnected) element.classList.add(leaving);
    }
    for (const mark of wanted) elements.delete(mark);
    unwrapMarks(document.documentElement, leaving);
  }

  return {
    paint(wanted) {
      const inLight = wanted.filter(
        (mark) => !elements.has(mark) && mark.place.nodes[0].getRootNode() === document,
      );
      for (const [block, group] of Map.groupBy(inLight, ({ place }) => blockAround(place.nodes[0]))) {
        if (block !== null) wrap(block, group);
      }
    },
    erase,
    eraseAll: () => erase([...elements.keys()]),
    wear(next) {
      look = next;
      for (const element of [...elements.values()].flat()) dress(element);
    },
    callOut(mark, isCalledOut) {
      for (const element of elements.get(mark) ?? [])
        set(element, 'data-sidenote-called-out', isCalledOut ? '' : undefined);
    },
    markAt(x, y) {
      const element = document.elementFromPoint(x, y)?.closest('mark[data-sidenote]');
      return element === null || element === undefined ? undefined : marks.get(element);
    },
    boxes: (mark) => (elements.get(mark) ?? []).flatMap((element) => [...element.getClientRects()]),
  };
}

function set(element: Element, name: string, value: string | undefined) {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** A mark's place as mark.js counts: in the text of all text nodes below `block` but those of scripts and styles. */
function offsetsIn(block: Element, { place }: Mark): TextRange {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const [first] = place.nodes;
  const last = place.nodes[place.nodes.length - 1];
  let passed = 0;
  let start = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.matches('script, style, title, head, html')) continue;
    if (node === first) start = passed + place.start;
    if (node === last) return { start, length: passed + place.end - start };
    passed += (node as Text).length;
  }
  return { start, length: 0 };
}
