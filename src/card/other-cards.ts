/** The other cards that may be open in the same tab: in another frame, or of another script in this one. */
export interface OtherCards {
  /** Tells them that this card has opened. */
  opened(): void;
  /** Makes an open card known to them, until the signal aborts. */
  join(card: JoinedCard, signal: AbortSignal): void;
  /** True while the reader works with another card of this frame: merely pointing at a word must not take it away. */
  areInUse(): boolean;
}

export interface JoinedCard {
  isPinned(): boolean;
  /** Another one has opened. */
  close(): void;
}
