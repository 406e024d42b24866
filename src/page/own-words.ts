/**
 * `openers`: the source of the sieve that a frame waits with · `words`: what marking needs · `notes`: what cards need beside. Empty
 * where there are none.
 */
export type OwnPart = 'openers' | 'words' | 'notes';

/** The reader's own terms as frames read them: nothing at all while they are off pages. */
export interface OwnWords {
  read(part: OwnPart): Promise<string>;
  /** Calls back when the terms have changed, until the signal aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}
