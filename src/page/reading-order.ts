import type { Mark } from '../scan/mark.ts';

/** Marks as a reader meets them; what stands in a shadow tree comes where its host stands. */
export function inReadingOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => {
    const [left, right] = levelled(a.place.nodes[0], b.place.nodes[0]);
    if (left === right) return a.place.start - b.place.start;
    return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** The mark after (or before) `last` that can be shown, going round at the ends; without `last`, the first (or last). */
export function nextOf(
  marks: readonly Mark[],
  last: Mark | undefined,
  direction: 1 | -1,
  isShown: (mark: Mark) => boolean,
): Mark | undefined {
  const shown = marks.filter((mark) => mark === last || isShown(mark));
  const at = last === undefined ? -1 : shown.indexOf(last);
  if (at < 0) return direction === 1 ? shown[0] : shown.at(-1);
  return shown.at((at + direction) % shown.length);
}

/** Two nodes of one tree that stand for `a` and `b`: themselves, or the hosts that hold them. */
function levelled(a: Node, b: Node): [Node, Node] {
  if (a.getRootNode() === b.getRootNode()) return [a, b];
  const others = hostsAround(b);
  for (const left of hostsAround(a)) {
    const right = others.find((other) => other.getRootNode() === left.getRootNode());
    if (right !== undefined) return [left, right];
  }
  return [a, b];
}

function hostsAround(node: Node): Node[] {
  const nodes = [node];
  for (let root = node.getRootNode(); isShadowRoot(root); root = root.host.getRootNode())
    nodes.push(root.host);
  return nodes;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return 'host' in node;
}
