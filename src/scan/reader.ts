import type { Changes } from './changes.ts';
import { blockAround, isClosedAround } from './element-kind.ts';
import type { Flow } from './flow.ts';
import { type Reading, readEdges, readFlows } from './read-flows.ts';
import {
  firstElementOf,
  holds,
  isText,
  nodeTypeOf,
  outerRootOf,
  parentOf,
  rootElementOf,
  rootOf,
  textContentOf,
  walkTexts,
} from './true-property.ts';
import { holdsAbsent } from './words-across-absent.ts';

/** UTF-16 units of a block whose text is looked at for each change in it. */
const mostAtOnce = 2000;

export interface ReaderWorld {
  readonly document: Document;
  onFlow(flow: Flow): void;
  /** An element came, or its kind changed. Its edges are read; what is inside is to be looked at. */
  onElement(element: Element, mayMove: boolean): void;
  /** Nothing in a node is read any more. */
  onClosed(node: Node): void;
  /** False only if none of the forms stands in a text. */
  mayHold(text: string): boolean;
  /** True if something was found in a text. */
  isKnown(text: Text): boolean;
}

/** Reads what is dirty, one flow at a time. */
export interface Reader {
  readonly isBusy: boolean;
  /** A text is to be read with the flow around it; of an element, its edges are. */
  add(node: Node): void;
  take(changes: Changes): void;
  /** Reads a flow; false if nothing is dirty. */
  step(): boolean;
}

export function createReader(world: ReaderWorld): Reader {
  const { document } = world;
  const dirty = new Set<Node>();
  /** Those of them that may hold what was read elsewhere, or in another state of theirs. */
  const moved = new Set<Node>();
  /** Those that a change of the page has told of; the others were found worth reading. */
  const changed = new Set<Node>();
  let reading: { readonly flows: Reading; readonly of: Node } | undefined;
  /** Read since the page last changed: what is dirty in them has been seen. */
  let read = new WeakSet<Node>();

  function begin(): typeof reading {
    for (const node of dirty) {
      dirty.delete(node);
      const mayMove = moved.delete(node);
      const isChange = changed.delete(node);
      if (read.has(node) || (isChange && isText(node) && isDull(node))) continue;
      if (outerRootOf(node) !== document) continue;
      if (isText(node) && node.length === 0) world.onClosed(node);
      const parent = parentOf(node);
      if (parent !== null && isClosedAround(parent)) {
        world.onClosed(node);
        continue;
      }
      const root = rootOf(node);
      const top = root === document ? rootElementOf(document) : root;
      if (!holds(top, node)) continue;
      if (nodeTypeOf(node) === 1) world.onElement(node as Element, mayMove);
      return { flows: isLarge(node) ? readEdges(top, node) : readFlows(top, node, node), of: node };
    }
    return undefined;
  }

  /** True if a look at the whole block around a text tells that nothing stands or stood in it: most changes are such. */
  function isDull(text: Text): boolean {
    const block = text.length > 0 ? blockAround(text) : null;
    if (block === null) return false;
    const content = textContentOf(block) ?? '';
    if (content.length > mostAtOnce || world.mayHold(content) || holdsAbsent(block)) return false;
    const { first, next } = walkTexts(block, block);
    for (let each = first; each !== null; each = next()) if (world.isKnown(each)) return false;
    return true;
  }

  return {
    get isBusy() {
      return reading !== undefined || dirty.size > 0;
    },
    add(node) {
      dirty.add(node);
      changed.delete(node);
    },
    take(changes) {
      read = new WeakSet();
      for (const parent of changes.reshaped) {
        if (!reading?.flows.standsBelow(parent)) continue;
        dirty.add(reading.of);
        reading = undefined;
      }
      for (const node of changes.dirty) {
        dirty.add(node);
        changed.add(node);
        if (changes.mayMove) moved.add(node);
      }
    },
    step() {
      reading ??= begin();
      if (reading === undefined) {
        read = new WeakSet();
        return false;
      }
      let flow: Flow | undefined;
      try {
        flow = reading.flows.next();
      } finally {
        // What goes wrong with one flow must not keep the rest of the page unread.
        if (flow === undefined) reading = undefined;
      }
      // Whatever is added from now on is to be read anew, though no change of the page was told.
      if (reading === undefined && dirty.size === 0) read = new WeakSet();
      if (flow === undefined) return true;
      for (const node of flow.nodes) read.add(node);
      world.onFlow(flow);
      return true;
    },
  };
}

/** What has no elements inside is read as it is; of the rest, a sieve finds what is worth reading. */
function isLarge(node: Node): boolean {
  return nodeTypeOf(node) === 1 && firstElementOf(node as Element) !== null;
}
