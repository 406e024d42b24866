import type { CardChoices } from './choices-view.ts';
import type { OwnTermText } from './own-content.ts';

/** What the card opens beside. */
export interface CardTarget {
  /** Equal for the same mark: two targets with one key are one place on the page. */
  readonly key: object;
  /** What the card is about: an entry, or choices where looked-up words name no single one. */
  readonly entry: string | CardChoices;
  /** The marked words on the page; undefined where words were looked up that may have no mark. */
  readonly text: string | undefined;
  /** Why the words are marked, for the reader; undefined where the words say it themselves. */
  readonly reason?: string | undefined;
  /** The reader's own term that the words are; an entry of the glossary may be meant besides. */
  readonly own?: OwnTermText | undefined;
  /** Light or dark colours for its card; undefined where they follow the reader's system. */
  readonly colours?: 'light' | 'dark' | undefined;
  /** Boxes in the viewport, one per line, CSS px. Read anew on each call. */
  boxes(): DOMRect[];
  /** An element near the words, for scrolling ancestors, direction and colours. */
  readonly element: Element;
}
