/** Words that two texts have in common, in a row. */
export interface SharedRun {
  readonly words: string;
  readonly length: number;
  /** Line of the first text where the run begins, from 1. */
  readonly line: number;
}

/**
 * Finds the longest runs of at least `least` equal words that a text shares with a document. Capitals, punctuation and
 * line breaks don't count: a copied sentence stays a copy however it is broken up.
 */
export function sharedRuns(text: string, document: string, least = 8): SharedRun[] {
  const words = wordsOf(text);
  const theirs = wordsOf(document).map(({ word }) => word);
  const starts = new Map<string, number[]>();
  for (let at = 0; at + least <= theirs.length; at++) {
    const key = theirs.slice(at, at + least).join(' ');
    starts.set(key, [...(starts.get(key) ?? []), at]);
  }
  const runs: SharedRun[] = [];
  let at = 0;
  while (at + least <= words.length) {
    const key = words
      .slice(at, at + least)
      .map(({ word }) => word)
      .join(' ');
    const length = Math.max(
      0,
      ...(starts.get(key) ?? []).map((start) => sharedFrom(words, at, theirs, start)),
    );
    const [first] = words.slice(at, at + 1);
    if (length > 0 && first) {
      const run = words.slice(at, at + length).map(({ word }) => word);
      runs.push({ words: run.join(' '), length, line: first.line });
    }
    at += Math.max(1, length);
  }
  return runs;
}

interface Placed {
  readonly word: string;
  readonly line: number;
}

function wordsOf(text: string): Placed[] {
  return text.split('\n').flatMap((line, index) =>
    [...line.toLowerCase().matchAll(/[\p{L}\d]+(?:[’'][\p{L}\d]+)*/gu)].map(([word]) => ({
      word: word.replace('’', "'"),
      line: index + 1,
    })),
  );
}

function sharedFrom(words: readonly Placed[], at: number, theirs: readonly string[], start: number): number {
  let length = 0;
  while (at + length < words.length && words[at + length]?.word === theirs[start + length]) length++;
  return length;
}
