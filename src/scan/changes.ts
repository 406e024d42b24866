import { breaksFlow, kindAttributes, kindOf } from './element-kind.ts';
import { firstChildOf, lastChildOf, nodeTypeOf } from './true-property.ts';

/** What a batch of mutation records means for reading. */
export interface Changes {
  /** Nodes whose text, or the text around which, is to be read anew. */
  readonly dirty: ReadonlySet<Node>;
  /** Nodes whose list of children changed. */
  readonly reshaped: ReadonlySet<Node>;
  /** True if nodes were taken away. */
  readonly removal: boolean;
  /** True if dirty elements may hold what was read elsewhere, or in another state of theirs. */
  readonly mayMove: boolean;
  /** True if something may have been hidden or shown. */
  readonly restyled: boolean;
}

const restyling = ['class', 'style', 'hidden', 'open', 'slot'];

export const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...kindAttributes, ...restyling],
};

export function changesIn(records: readonly MutationRecord[]): Changes {
  const dirty = new Set<Node>();
  const reshaped = new Set<Node>();
  let removal = false;
  let mayMove = false;
  let restyled = false;
  for (const record of records) {
    if (record.type === 'characterData') dirty.add(record.target);
    else if (record.type === 'attributes') {
      if (restyling.includes(record.attributeName ?? '')) restyled = true;
      else {
        dirty.add(record.target);
        mayMove = true;
      }
    } else {
      const added = [...record.addedNodes].filter(mattersToFlows);
      const removed = [...record.removedNodes].filter(mattersToFlows);
      if (added.length > 0 || removed.length > 0) reshaped.add(record.target);
      for (const node of added) dirty.add(node);
      if (removed.length > 0) {
        removal = true;
        const beside = besideGap(record);
        if (beside !== undefined) dirty.add(beside);
      }
    }
  }
  return { dirty, reshaped, removal, mayMove: mayMove || removal, restyled };
}

/** Comments, scripts, styles, and our own card come and go without changing any text. */
function mattersToFlows(node: Node): boolean {
  return nodeTypeOf(node) === 3 || (nodeTypeOf(node) === 1 && kindOf(node as Element) !== 'absent');
}

/** Where nodes went, text on both sides may now be one flow. Gives a small node that this flow touches. */
function besideGap({ target, previousSibling, nextSibling }: MutationRecord): Node | undefined {
  if (previousSibling !== null && !breaksFlow(previousSibling)) return edgeOf(previousSibling, lastChildOf);
  if (nextSibling !== null && !breaksFlow(nextSibling)) return edgeOf(nextSibling, firstChildOf);
  return nodeTypeOf(target) === 1 && kindOf(target as Element) === 'inline' ? target : undefined;
}

function edgeOf(node: Node, childOf: (node: Node) => Node | null): Node {
  let edge = node;
  for (let child = childOf(edge); child !== null && !breaksFlow(edge); child = childOf(edge)) edge = child;
  return edge;
}
