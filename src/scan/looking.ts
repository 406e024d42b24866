import { isClosedAround, kindOf } from './element-kind.ts';
import { knowRoot } from './layout.ts';
import { createPieces, type Piece } from './pieces.ts';
import { findShadowRoots, searchShadowRoots } from './shadow-hosts.ts';
import {
  childNodesOf,
  descendantsOf,
  firstElementOf,
  isText,
  nodeTypeOf,
  rootElementOf,
  walkTexts,
} from './true-property.ts';
import { textBefore, wordsAcrossAbsent } from './words-across-absent.ts';

export interface LookingWorld {
  readonly document: Document;
  /** Elements in a piece, at most. */
  readonly pieceSize: number;
  onPiece(piece: Piece): void;
  /** A text is to be read with the flow around it. */
  onText(text: Text): void;
  /** A shadow root was found: its changes are to be followed. */
  onRoot(root: ShadowRoot): void;
  /** A tree is not read any more. */
  onClosed(top: Node): void;
  /** True if something was found in a text when it stood elsewhere, or in another state of what is around it. */
  isKnown(text: Text): boolean;
  shadowRootOf(element: Element): ShadowRoot | null;
}

/** The first look at what stands on a page, all text of a part at once, in every tree: it finds the few texts worth reading. */
export interface Looking {
  /** True also until the first thorough look, which waits for an idle moment. */
  readonly isBusy: boolean;
  /** True while a step can be done. */
  readonly hasSteps: boolean;
  lookAtAll(): void;
  /** For an element that came, or whose kind changed. `mayMove` if it may hold what was read elsewhere, or in another state. */
  lookInto(element: Element, mayMove: boolean): void;
  /** Finds what the first look leaves out, and shadow roots that came unreported; rests now and then. */
  lookThoroughly(): Generator<undefined, void>;
  /** Looks at the next piece; false if there is none. */
  step(): boolean;
  /** A node's children changed. */
  reshape(parent: Node): void;
  /** Nodes were taken away. */
  forgetGone(): void;
}

/** Elements of which the browser is asked at once whether they have a shadow root: about a millisecond. */
const small = 300;
/** Elements with contents that are asked in one thorough look: about 3 ms. */
const inOneLook = 1000;

export function createLooking(world: LookingWorld): Looking {
  const { document } = world;
  const roots = new Set<ShadowRoot>();
  const pieces = createPieces(world.pieceSize, (first) => {
    const text = textBefore(first);
    if (text !== undefined) world.onText(text);
  });
  let isThorough = false;
  /** How many elements with contents were asked in thorough looks. */
  let asked = 0;

  function look(top: Node, again = false) {
    findRoots(top, again);
    pieces.add(top);
    for (const text of wordsAcrossAbsent(top)) world.onText(text);
  }

  /** Those of a large part on elements of HTML's own wait for the next thorough look. */
  function findRoots(top: Node, again: boolean) {
    const onFound = (root: ShadowRoot) => meet(root, again);
    if (descendantsOf(top) > small) findShadowRoots(top, world.shadowRootOf, onFound);
    else
      for (const _ of searchShadowRoots(top, world.shadowRootOf, onFound, {
        from: 0,
        left: small,
        asked: 0,
      }));
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
    const { first, next } = walkTexts(top, top);
    for (let text = first; text !== null; text = next()) if (world.isKnown(text)) world.onText(text);
  }

  return {
    get isBusy() {
      return pieces.size > 0 || !isThorough;
    },
    get hasSteps() {
      return pieces.size > 0;
    },
    /** Everything but the head, which shows nothing. What is rare and costly to find waits for an idle moment. */
    lookAtAll() {
      for (const child of childNodesOf(rootElementOf(document))) {
        if (isText(child)) world.onText(child);
        else if (nodeTypeOf(child) === 1 && kindOf(child as Element) !== 'absent') {
          findShadowRoots(child, world.shadowRootOf, (root) => meet(root));
          pieces.add(child);
        }
      }
    },
    lookInto(element, mayMove) {
      const kind = kindOf(element);
      if (kind === 'closed' || kind === 'absent') {
        world.onClosed(element);
        for (const root of roots) if (isClosedAround(root)) world.onClosed(root);
        return;
      }
      if (mayMove) revisit(element);
      if (firstElementOf(element) !== null) look(element, mayMove);
      else findRoots(element, mayMove);
    },
    *lookThoroughly() {
      const turn = { from: asked, left: inOneLook, asked: 0 };
      asked += inOneLook;
      // The last one found comes first, so that a large tree does not take all turns.
      for (const top of [rootElementOf(document), ...roots].reverse())
        yield* searchShadowRoots(top, world.shadowRootOf, (root) => meet(root), turn);
      if (isThorough) return;
      isThorough = true;
      for (const text of wordsAcrossAbsent(rootElementOf(document))) world.onText(text);
    },
    step() {
      const piece = pieces.next();
      if (piece !== undefined) world.onPiece(piece);
      return piece !== undefined;
    },
    reshape: pieces.reshape,
    forgetGone() {
      for (const root of roots) if (!root.isConnected) roots.delete(root);
    },
  };
}
