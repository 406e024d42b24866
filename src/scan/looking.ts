import { isClosedAround, kindOf } from './element-kind.ts';
import type { Found } from './found.ts';
import { knowRoot } from './layout.ts';
import type { PageLens } from './lens.ts';
import { createPieces, type Piece } from './pieces.ts';
import { findShadowRoots } from './shadow-hosts.ts';
import {
  childNodesOf,
  firstElementOf,
  isText,
  nodeTypeOf,
  rootElementOf,
  walkTexts,
} from './true-property.ts';
import { wordsAcrossAbsent } from './words-across-absent.ts';

/** Elements in a piece: small ones once texts are sought in them, large ones as long as one answer is for all. */
const [small, large] = [500, 40_000];

export interface LookingWorld {
  readonly document: Document;
  readonly sieves: PageLens['sieves'];
  readonly found: Found;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** A text is to be read with the flow around it. */
  onText(text: Text): void;
  /** A shadow root was found: its changes are to be followed. */
  onRoot(root: ShadowRoot): void;
}

/**
 * The first look, through a sieve and without reading, at what stands on a page: it finds the few texts worth reading. Until
 * an opener is seen it sleeps, which is to say that it seeks nothing else.
 */
export interface Looking {
  readonly isAwake: boolean;
  readonly isBusy: boolean;
  /** Wakes it if a text holds an opener. */
  hear(text: string): void;
  lookAtAll(): void;
  /** For an element that came, or whose kind changed. `mayMove` if it may hold what was read elsewhere, or in another state. */
  lookInto(element: Element, mayMove: boolean): void;
  /** Finds what the first glance left out, and shadow roots that came unreported. */
  lookThoroughly(): void;
  /** Looks at the next piece; false if there is none. */
  step(): boolean;
  /** A node's children changed. */
  reshape(parent: Node): void;
  /** Nodes were taken away. */
  forgetGone(): void;
  stop(): void;
}

export function createLooking(world: LookingWorld): Looking {
  const { document, found } = world;
  const { openers, all } = world.sieves;
  const roots = new Set<ShadowRoot>();
  let isAwake = false;
  let isThorough = false;
  const pieces = createPieces(() => (isAwake ? small : large));

  function look(top: Node, again = false) {
    findShadowRoots(top, true, world.shadowRootOf, (root) => meet(root, again));
    pieces.add(top);
    for (const text of wordsAcrossAbsent(top)) world.onText(text);
  }

  /** The whole page at first: what is rare on it and costly to find can wait for an idle moment. */
  function glance(top: Element) {
    findShadowRoots(top, false, world.shadowRootOf, (root) => meet(root));
    pieces.add(top);
    if (isAwake) for (const text of wordsAcrossAbsent(top)) world.onText(text);
  }

  function meet(root: ShadowRoot, again = false) {
    if (roots.has(root)) {
      if (!again) return;
      revisit(root);
    } else {
      roots.add(root);
      knowRoot(root);
      world.onRoot(root);
    }
    look(root, again);
  }

  function revisit(top: Node) {
    if (found.size === 0) return;
    const { first, next } = walkTexts(top, top);
    for (let text = first; text !== null; text = next()) if (found.has(text)) world.onText(text);
  }

  /** Everything but the head, which shows nothing. */
  function lookAtAll() {
    for (const child of childNodesOf(rootElementOf(document))) {
      if (isText(child)) world.onText(child);
      else if (nodeTypeOf(child) === 1 && kindOf(child as Element) !== 'absent') glance(child as Element);
    }
    for (const root of roots) look(root);
  }

  /** From the first opener on, context words count too, wherever they stand. */
  function wake() {
    isAwake = true;
    pieces.clear();
    lookAtAll();
  }

  function hear(text: string) {
    if (!isAwake && openers.mayHold(text)) wake();
  }

  function sift({ text, locate }: Piece) {
    locate(all.placesIn(text), (node, start, offset) => {
      // Within a text node, a word does not begin after a letter.
      if (offset === start || !isLetter(text, offset - 1) || !isLetter(text, offset)) world.onText(node);
    });
  }

  return {
    get isAwake() {
      return isAwake;
    },
    get isBusy() {
      return pieces.size > 0;
    },
    hear,
    lookAtAll,
    lookInto(element, mayMove) {
      const kind = kindOf(element);
      if (kind === 'closed' || kind === 'absent') {
        found.forget(element);
        for (const root of roots) if (isClosedAround(root)) found.forget(root);
        return;
      }
      if (mayMove) revisit(element);
      if (firstElementOf(element) !== null) look(element, mayMove);
      else findShadowRoots(element, true, world.shadowRootOf, (root) => meet(root, mayMove));
    },
    lookThoroughly() {
      for (const top of [rootElementOf(document), ...roots])
        findShadowRoots(top, true, world.shadowRootOf, (root) => meet(root));
      if (isAwake || isThorough) return;
      isThorough = true;
      for (const text of wordsAcrossAbsent(rootElementOf(document))) world.onText(text);
    },
    step() {
      const piece = pieces.next();
      if (piece === undefined) return false;
      if (isAwake) sift(piece);
      else hear(piece.text);
      return true;
    },
    reshape: pieces.reshape,
    forgetGone() {
      for (const root of roots) if (!root.isConnected) roots.delete(root);
    },
    stop: pieces.clear,
  };
}

function isLetter(text: string, at: number): boolean {
  const lower = text.charCodeAt(at) | 32;
  return lower >= 97 && lower <= 122;
}
