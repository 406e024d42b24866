import type { Mark } from './mark.ts';
import { rootOf } from './true-property.ts';

/**
 * True if a reader meets one mark before another; what stands in a shadow tree comes where its host stands. Quick where the
 * answer is the `likely` one: Chromium looks for one node among all siblings before the other.
 */
export function comesBefore(a: Mark, b: Mark, likely = false): boolean {
  const [left, right] = levelled(a.place.nodes[0], b.place.nodes[0]);
  if (left === right) return a.place.start < b.place.start;
  return likely
    ? (left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    : (right.compareDocumentPosition(left) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** Two nodes of one tree that stand for `a` and `b`: themselves, or the hosts that hold them. */
function levelled(a: Node, b: Node): [Node, Node] {
  if (a === b || rootOf(a) === rootOf(b)) return [a, b];
  const others = hostsAround(b);
  for (const left of hostsAround(a)) {
    const right = others.find((other) => rootOf(other) === rootOf(left));
    if (right !== undefined) return [left, right];
  }
  return [a, b];
}

function hostsAround(node: Node): Node[] {
  const nodes = [node];
  for (let root = rootOf(node); isShadowRoot(root); root = rootOf(root.host)) nodes.push(root.host);
  return nodes;
}

export function isShadowRoot(node: Node): node is ShadowRoot {
  return 'host' in node;
}
