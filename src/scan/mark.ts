import type { MarkRole } from '../glossary/lexicon.ts';

/** Where a match stands in the document. It may span several text nodes. */
export interface Place {
  /** Every text node the match touches, in reading order; never empty. */
  readonly nodes: readonly [Text, ...Text[]];
  /** UTF-16 offset into the first node. */
  readonly start: number;
  /** UTF-16 offset into the last node. */
  readonly end: number;
}

/** A match that is to be painted. Compared by identity. */
export interface Mark {
  readonly entry: string;
  readonly role: MarkRole;
  /** The words as they stand on the page, white space collapsed, invisible characters left out. */
  readonly text: string;
  readonly place: Place;
}

export function lastNode(place: Place): Text {
  return place.nodes[place.nodes.length - 1] ?? place.nodes[0];
}

/** A live range over a mark, for boxes and scrolling; drop it after use. Undefined if the page took the text away. */
export function rangeOf({ place }: Mark): Range | undefined {
  const [first] = place.nodes;
  const last = lastNode(place);
  if (!first.isConnected || !last.isConnected || place.start > first.length || place.end > last.length) {
    return undefined;
  }
  const range = new Range();
  range.setStart(first, place.start);
  range.setEnd(last, place.end);
  return range;
}
