import { childNodesOf, descendantsOf, textContentOf, walkTexts } from './true-property.ts';

/** A part of a document that is looked at in one go. */
export interface Piece {
  /** All text in it, joined without regard to boxes, scripts and styles among it. */
  readonly text: string;
  /** Calls back for each of the rising offsets of `text` with the text node that holds it, and where that begins. */
  locate(offsets: readonly number[], onFound: (node: Text, start: number, offset: number) => void): void;
}

/** What waits to be looked at, cut into pieces as it is taken, since the page may change in between. */
export interface Pieces {
  add(top: Node): void;
  next(): Piece | undefined;
  /** To be called when a node's children changed: what was cut by their numbers is cut anew. */
  reshape(parent: Node): void;
  readonly size: number;
}

/** Children `[from, to)` of a node. */
interface Cut {
  readonly parent: Node;
  readonly from: number;
  readonly to: number;
  /** How often was cut to come here. */
  readonly depth: number;
}

/** Each cut counts what is below it: on a page that nests without end, that has one. */
const deepest = 60;

/**
 * Cuts into pieces of about so many elements at most. `onCut` is called with the first node after each cut: words may stand on
 * both sides of it.
 */
export function createPieces(most: number, onCut: (first: Node) => void): Pieces {
  const waiting: (Node | Cut)[] = [];
  let range: Range | undefined;

  function cut(top: Node, depth: number): boolean {
    const count = depth > deepest ? 0 : descendantsOf(top);
    if (count <= most) return false;
    const children = childNodesOf(top).length;
    const group = Math.max(1, Math.floor((children * most) / count));
    for (let to = children; to > 0; to -= group) {
      waiting.push({ parent: top, from: Math.max(0, to - group), to, depth: depth + 1 });
    }
    return true;
  }

  function pieceOfGroup({ parent, from, to }: Cut): Piece {
    range ??= new Range();
    range.setStart(parent, from);
    range.setEnd(parent, to);
    const text = range.toString();
    // A range that stays costs the page a little with each of its changes.
    range.setEnd(range.startContainer, 0);
    return pieceFrom(text, parent, childNodesOf(parent)[from]);
  }

  return {
    add: (top) => waiting.push(top),
    get size() {
      return waiting.length;
    },
    reshape(parent) {
      const cuts = waiting.filter((each) => isCutOf(each) && each.parent === parent);
      if (cuts.length === 0) return;
      const others = waiting.filter((each) => !cuts.includes(each));
      waiting.splice(0, waiting.length, ...others, parent);
    },
    next() {
      for (let top = waiting.pop(); top !== undefined; top = waiting.pop()) {
        const depth = isCutOf(top) ? top.depth : 0;
        const first = isCutOf(top) && top.from > 0 ? childNodesOf(top.parent)[top.from] : undefined;
        if (first !== undefined) onCut(first);
        const only = isCutOf(top) && top.to - top.from === 1 ? childNodesOf(top.parent)[top.from] : undefined;
        if (isCutOf(top) && only === undefined) return pieceOfGroup(top);
        const node = only ?? (top as Node);
        if (!cut(node, depth)) return pieceFrom(textContentOf(node) ?? '', node, node);
      }
      return undefined;
    },
  };
}

function isCutOf(each: Node | Cut): each is Cut {
  return 'from' in each;
}

function pieceFrom(text: string, top: Node, first: Node | undefined): Piece {
  return {
    text,
    locate(offsets, onFound) {
      if (first === undefined) return;
      let start = 0;
      let index = 0;
      const walker = walkTexts(top, first);
      for (let node = walker.first; node !== null && index < offsets.length; node = walker.next()) {
        const end = start + node.length;
        for (let offset = offsets[index]; offset !== undefined && offset < end; offset = offsets[++index])
          onFound(node, start, offset);
        start = end;
      }
    },
  };
}
