/** Takes back what was done. */
export type Undo = () => Promise<void>;

/** Where a word is not to be marked any more. */
export type Reach = 'page' | 'site' | 'everywhere';

/** What a reader can do with a word from its card, beside reading. Each rejects where it fails, and then nothing has changed. */
export interface CardActions {
  /** How far a choice about a word can reach: in a private window, and on pages without a host, less far. */
  readonly reaches: readonly Reach[];
  /** Names the site. */
  readonly site: string;
  /** The word, as it stands on the page, does not mean this entry. */
  notThisMeaning(word: string, entry: string, reach: Reach): Promise<Undo>;
  /** Undefined where nothing may be kept. */
  readonly stopMarking: ((entry: string) => Promise<Undo>) | undefined;
  copy(text: string): Promise<void>;
}
