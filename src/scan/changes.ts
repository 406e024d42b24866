import { breaksFlow, firstReadIn, kindAttributes, kindOf, lastReadIn } from './element-kind.ts';
import { isText, localNameOf, nodeTypeOf, parentOf, rootOf } from './true-property.ts';

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
  /** True if something may have been hidden, shown or laid out in another way. */
  readonly restyled: boolean;
  /** True if what stands around words may speak otherwise of them. */
  readonly rearranged: boolean;
}

const restyling = ['class', 'style', 'hidden', 'open', 'slot', 'name'];
/** What notes on a flow depend on. */
const telling = ['lang', 'role'];

export const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...kindAttributes, ...restyling, ...telling],
};

export function changesIn(records: readonly MutationRecord[]): Changes {
  const dirty = new Set<Node>();
  const reshaped = new Set<Node>();
  const changes = { dirty, reshaped, removal: false, mayMove: false, restyled: false, rearranged: false };
  for (const record of records) {
    const { type, target } = record;
    if (isStyle(target) || isStyle(parentOf(target))) changes.restyled = true;
    else if (type === 'characterData') dirty.add(target);
    else if (type === 'childList') takeChildren(record);
    else if (restyling.includes(record.attributeName ?? '')) {
      changes.restyled = true;
      changes.rearranged ||= record.attributeName === 'class';
    } else {
      dirty.add(target);
      changes.mayMove = true;
      // A heading speaks for what comes after it, too.
      changes.rearranged ||= record.attributeName === 'role';
    }
  }
  return changes;

  function takeChildren(record: MutationRecord) {
    const added = thatMatter(record.addedNodes);
    const removed = thatMatter(record.removedNodes);
    if (added.length === 0 && removed.length === 0) return;
    reshaped.add(record.target);
    changes.rearranged = true;
    // A slot that comes or goes shows or hides what stands elsewhere.
    changes.restyled ||= nodeTypeOf(rootOf(record.target)) === 11;
    for (const node of added) dirty.add(node);
    if (removed.length === 0) return;
    changes.removal = true;
    changes.mayMove = true;
    // Where a node went may be out of sight: into a shadow tree that is not read.
    for (const node of removed) if (node.isConnected) dirty.add(node);
    const beside = besideGap(record);
    if (beside !== undefined) dirty.add(beside);
  }

  function thatMatter(nodes: NodeList): Node[] {
    const those: Node[] = [];
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index] as Node;
      if (mattersToFlows(node)) those.push(node);
      else changes.restyled ||= isStyle(node);
    }
    return those;
  }
}

/** Comments, scripts, styles, and our own card come and go without changing any text. */
function mattersToFlows(node: Node): boolean {
  return isText(node) || (nodeTypeOf(node) === 1 && kindOf(node as Element) !== 'absent');
}

function isStyle(node: Node | null): boolean {
  return node !== null && nodeTypeOf(node) === 1 && /^(?:style|link)$/.test(localNameOf(node as Element));
}

/** Where nodes went, text on both sides may now be one flow. Gives a small node that this flow touches. */
function besideGap({ target, previousSibling, nextSibling }: MutationRecord): Node | undefined {
  if (previousSibling !== null && !breaksFlow(previousSibling)) return lastReadIn(previousSibling);
  if (nextSibling !== null && !breaksFlow(nextSibling)) return firstReadIn(nextSibling);
  return nodeTypeOf(target) === 1 && kindOf(target as Element) === 'inline' ? target : undefined;
}
