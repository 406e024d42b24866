import type { Role } from '../glossary/entry.ts';

/** Where a match stands in the document. Start and end may be different text nodes. */
export interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** A match that is to be painted. Compared by identity. */
export interface Mark {
  readonly entry: string;
  readonly role: Role;
  /** The words as they stand on the page, white space collapsed, invisible characters left out. */
  readonly text: string;
  readonly place: Place;
}
