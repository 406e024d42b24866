import type { Mark } from '../scan/mark.ts';
import type { MarkLook } from './mark-names.ts';

/**
 * Puts marks on a page and takes them off again. Two painters keep this contract: CSS highlights (the page's DOM
 * is untouched) and mark.js (wraps the words in elements). Erasing everything gives back the page's HTML byte for byte.
 */
export interface Painter {
  paint(marks: readonly Mark[]): void;
  erase(marks: readonly Mark[]): void;
  eraseAll(): void;
  /** Draws marks so from now on, those that are painted too. */
  wear(look: MarkLook): void;
  /** Draws one mark so that it cannot be missed, or as before. Nothing happens to one that is not painted. */
  callOut(mark: Mark, isCalledOut: boolean): void;
  /** The mark at a point of the viewport (CSS px), if the point is on its letters. */
  markAt(x: number, y: number): Mark | undefined;
  /** A mark's boxes in the viewport (CSS px), a box per line; empty if it is not painted or not laid out. */
  boxes(mark: Mark): DOMRect[];
}
