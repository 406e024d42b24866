import type { Place } from './mark.ts';
import { lastAtMost } from './sentences.ts';

/**
 * A run of text that a reader sees as one: text nodes joined across inline elements.
 * `starts[i]` is where `nodes[i]` begins in `text`, in UTF-16 units.
 */
export interface Flow {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly starts: readonly number[];
  /** True if pieces of it touch letter to letter, so that layout alone says whether they are one word. */
  readonly isTouching: boolean;
}

/**
 * Stands in a flow's text where two text nodes touch but are laid out apart: no letter, no space, so that neither a word
 * nor a phrase goes across. It belongs to no node.
 */
export const boxBreak = '\uFFFC';

/** Where `[start, end)` of a flow's text stands in the document. Neighbours in one text share its list: give the one `before`. */
export function placeIn(flow: Flow, start: number, end: number, before?: Place): Place | undefined {
  const first = nodeIndexAt(flow, start);
  const last = nodeIndexAt(flow, end - 1);
  const [head, ...tail] = flow.nodes.slice(first, last + 1);
  if (head === undefined) return undefined;
  const isShared = tail.length === 0 && before?.nodes.length === 1 && before.nodes[0] === head;
  return {
    nodes: isShared ? before.nodes : [head, ...tail],
    start: start - (flow.starts[first] ?? 0),
    end: end - (flow.starts[last] ?? 0),
  };
}

/** The node that holds the character at an offset: the last one that starts at or before it. */
export function nodeIndexAt(flow: Flow, offset: number): number {
  return lastAtMost(flow.starts, offset);
}

/** The part of a flow that begins with node `from` and ends before node `to`. */
export function partOf(flow: Flow, from: number, to: number): Flow {
  const begin = flow.starts[from] ?? 0;
  const end = to < flow.nodes.length ? (flow.starts[to] ?? flow.text.length) : flow.text.length;
  return {
    text: flow.text.slice(begin, end),
    nodes: flow.nodes.slice(from, to),
    starts: flow.starts.slice(from, to).map((start) => start - begin),
    isTouching: flow.isTouching,
  };
}
