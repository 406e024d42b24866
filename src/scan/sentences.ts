/** The sentences of a flow, in order. */
export interface Sentences {
  /** Which sentence an offset stands in, counted from 0. */
  at(offset: number): number;
  readonly last: number;
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
    at: (offset) => starts.findLastIndex((start) => start <= offset),
    last: starts.length - 1,
  };
}
