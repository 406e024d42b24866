import { isClosedAround } from './element-kind.ts';
import { findInFlow } from './find-in-flow.ts';
import { boxBreak, type Flow } from './flow.ts';
import type { Found } from './found.ts';
import type { Lens } from './lens.ts';
import type { Looking } from './looking.ts';
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
} from './true-property.ts';

/** Reads what is dirty, one flow at a time, and keeps `found` true. */
export interface Reader {
  readonly isBusy: boolean;
  /** A text is to be read with the flow around it; of an element, its edges are. */
  add(node: Node, mayMove?: boolean): void;
  /** A node's children changed. */
  reshape(parent: Node): void;
  /** The page changed: what was read is no longer known to be as it was. */
  forgetRead(): void;
  /** True if a flow that was read could read otherwise when its pieces are laid out otherwise. */
  readonly hasSeams: boolean;
  readSeamsAgain(): void;
  /** Reads a flow; false if nothing is dirty. */
  step(): boolean;
  stop(): void;
}

export function createReader(document: Document, lens: Lens, found: Found, looking: () => Looking): Reader {
  const dirty = new Set<Node>();
  /** Those of them that may hold what was read elsewhere, or in another state of theirs. */
  const moved = new Set<Node>();
  /** First texts of flows whose pieces touch, or that hold a word across two pieces. */
  const seams = new Set<Text>();
  let reading: { readonly flows: Reading; readonly of: Node } | undefined;
  let read = new WeakSet<Node>();

  function begin(): typeof reading {
    for (const node of dirty) {
      dirty.delete(node);
      const mayMove = moved.delete(node);
      if (read.has(node) || outerRootOf(node) !== document) continue;
      if (isText(node) && node.length === 0) found.forget(node);
      const parent = parentOf(node);
      if (parent !== null && isClosedAround(parent)) {
        found.forget(node);
        continue;
      }
      const root = rootOf(node);
      const top = root === document ? rootElementOf(document) : root;
      if (!holds(top, node)) continue;
      if (nodeTypeOf(node) === 1) looking().lookInto(node as Element, mayMove);
      return { flows: isLarge(node) ? readEdges(top, node) : readFlows(top, node, node), of: node };
    }
    return undefined;
  }

  function take(flow: Flow) {
    const { isAwake, hear } = looking();
    // What is laid out apart may touch one day.
    if (!isAwake) return hear(flow.text.replaceAll(boxBreak, ''));
    const [first] = flow.nodes;
    if (first === undefined) return;
    for (const node of flow.nodes) read.add(node);
    if (flow.isTouching) seams.add(first);
    found.replace(
      flow,
      findInFlow(flow, lens, () => seams.add(first)),
    );
  }

  return {
    get isBusy() {
      return reading !== undefined || dirty.size > 0;
    },
    get hasSeams() {
      return seams.size > 0;
    },
    add(node, mayMove = false) {
      dirty.add(node);
      if (mayMove) moved.add(node);
    },
    reshape(parent) {
      if (reading === undefined || !reading.flows.standsBelow(parent)) return;
      dirty.add(reading.of);
      reading = undefined;
    },
    forgetRead() {
      read = new WeakSet();
    },
    readSeamsAgain() {
      for (const text of seams) dirty.add(text);
      seams.clear();
    },
    step() {
      reading ??= begin();
      if (reading === undefined) return false;
      let flow: Flow | undefined;
      try {
        flow = reading.flows.next();
      } finally {
        // What goes wrong with one flow must not keep the rest of the page unread.
        if (flow === undefined) reading = undefined;
      }
      if (flow !== undefined) take(flow);
      return true;
    },
    stop() {
      dirty.clear();
      moved.clear();
      seams.clear();
      reading = undefined;
    },
  };
}

/** What has no elements inside is read as it is; of the rest, a sieve finds what is worth reading. */
function isLarge(node: Node): boolean {
  return nodeTypeOf(node) === 1 && firstElementOf(node as Element) !== null;
}
