/** The sentences of a flow, in order. */
export interface Sentences {
  /** Which sentence an offset stands in, counted from 0. */
  at(offset: number): number;
  readonly last: number;
}

/** Where the last number at or below a value stands in a rising list that begins at or below it. */
export function lastAtMost(rising: readonly number[], value: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rising[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * Ends of sentences: a full stop, question or exclamation mark before white space and a capital, a figure or an opening
 * bracket; or an empty line. Coarse on purpose: relevance asks for the same or the next sentence, so that a wrong end after
 * "e.g." costs nothing.
 */
const ends = /[.!?…]["'”’)\]]*\s+(?=[\p{Lu}\p{N}"'“‘([])|\n\s*\n/gu;

export function sentencesOf(text: string): Sentences {
  const starts = [0];
  for (const end of text.matchAll(ends)) starts.push(end.index + end[0].length);
  return {
    at: (offset) => lastAtMost(starts, offset),
    last: starts.length - 1,
  };
}
