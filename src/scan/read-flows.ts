import { breaksFlow, isBlock, kindOf, lastReadIn } from './element-kind.ts';
import { boxBreak, type Flow } from './flow.ts';
import { hasBoxBetween, isTouching } from './layout.ts';
import {
  firstChildOf,
  holds,
  isText,
  lastChildOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  previousSiblingOf,
} from './true-property.ts';

/** Reading that can pause between two flows. */
export interface Reading {
  /** Reads the next flow; undefined at the end. */
  next(): Flow | undefined;
  /** True if children of this node changed and reading, paused below it, may have lost its place: begin anew. */
  standsBelow(changed: Node): boolean;
}

/**
 * Reads the flows of `top` (the root element or a shadow root) that touch what stands from `from` to `to`, each whole:
 * the first may begin before `from`, the last may end after `to`. Iterative, since pages nest thousands deep.
 */
export function readFlows(top: Node, from: Node, to: Node): Reading {
  let at: Node | null = flowStart(from, top);
  let entering = true;
  let passed = false;
  let text = '';
  let nodes: Text[] = [];
  let starts: number[] = [];
  let touching = false;

  function append(part: Text) {
    if (part.length === 0) return;
    const before = nodes[nodes.length - 1];
    if (before !== undefined && nextSiblingOf(before) !== part && isTouching(before, part)) {
      touching = true;
      if (hasBoxBetween(before, part)) text += boxBreak;
    }
    nodes.push(part);
    starts.push(text.length);
    text += part.data;
  }

  function flush(): Flow | undefined {
    if (nodes.length === 0) return undefined;
    const flow = { text, nodes, starts, isTouching: touching };
    text = '';
    touching = false;
    nodes = [];
    starts = [];
    return flow;
  }

  /** Moves on by one step in the tree; true if a flow ends there. */
  function step(current: Node): boolean {
    let child: Node | null = null;
    let ends = false;
    if (!entering) ends = nodeTypeOf(current) === 1 && isBlock(current as Element);
    else if (isText(current)) append(current);
    else if (nodeTypeOf(current) === 11) child = firstChildOf(current);
    else if (nodeTypeOf(current) === 1) {
      const element = current as Element;
      const kind = kindOf(element);
      ends = kind === 'block' || kind === 'closed';
      if (kind === 'block' || kind === 'inline') child = firstChildOf(element);
    }
    if (ends && passed) at = null;
    else if (child !== null) at = child;
    else {
      passed ||= current === to;
      const sibling = current === top ? null : nextSiblingOf(current);
      entering = sibling !== null;
      at = current === top ? null : (sibling ?? parentOf(current));
    }
    return ends;
  }

  return {
    next() {
      while (at !== null) {
        if (!step(at)) continue;
        const flow = flush();
        if (flow !== undefined) return flow;
      }
      return flush();
    },
    standsBelow: (changed) => at !== null && holds(changed, at),
  };
}

/**
 * Reads only the flows at the edges of a node: those that it may have cut off or joined, with what of them is inside it.
 */
export function readEdges(top: Node, node: Node): Reading {
  const first = readFlows(top, node, endOf(node, firstChildOf));
  let last: Reading | undefined;
  return {
    next() {
      const flow = last === undefined ? first.next() : undefined;
      if (flow !== undefined) return flow;
      last ??= readFlows(top, endOf(node, lastChildOf), node);
      return last.next();
    },
    standsBelow: (changed) => (last ?? first).standsBelow(changed),
  };
}

/** The first or last node inside another that reading comes to. */
function endOf(node: Node, childOf: (node: Node) => Node | null): Node {
  let end = node;
  for (let child: Node | null = node; child !== null; child = isEntered(end) ? childOf(end) : null)
    end = child;
  return end;
}

function isEntered(node: Node): boolean {
  if (nodeTypeOf(node) !== 1) return false;
  const kind = kindOf(node as Element);
  return kind === 'block' || kind === 'inline';
}

/** The first node of the flow that `node` stands in: goes back over text and inline elements to the last break. */
function flowStart(node: Node, top: Node): Node {
  let start = node;
  while (start !== top) {
    const before = previousSiblingOf(start);
    if (before !== null) {
      const last = lastReadIn(before);
      if (breaksFlow(last)) return start;
      start = last;
      continue;
    }
    const parent = parentOf(start);
    if (parent === null || parent === top || breaksFlow(parent)) return start;
    start = parent;
  }
  return start;
}
