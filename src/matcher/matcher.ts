/** A form to find. Upper or lower case, accents, and how spaces and hyphens stand in a text do not matter unless said. */
export interface Pattern {
  readonly text: string;
  readonly caseSensitive: boolean;
}

/** A pattern found in a text: UTF-16 offsets into the text as given, and the pattern's index. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly pattern: number;
}

/** Finds every pattern at once, leftmost-longest, in one pass. */
export interface Matcher {
  match(text: string): Match[];
}
