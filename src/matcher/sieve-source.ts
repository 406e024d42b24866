import { plainText } from './fold.ts';
import { foreignSource } from './foreign-source.ts';
import type { Pattern } from './matcher.ts';

/** How many letters of a beginning tell a word from others: more let less through, and make the expression larger. */
export interface TellingLengths {
  readonly word: number;
  /** Of a word that stands after another. */
  readonly next: number;
}

/**
 * The source of the regular expression that finds the most telling part of each pattern: the beginning of a single word, or
 * two words of a phrase. Build it once; native code makes it fast from the first page on, where a loop of our own would run
 * interpreted (docs/decisions/0007-sieve.md).
 */
export function sieveSource(
  patterns: readonly Pattern[],
  telling: TellingLengths = { word: 8, next: 4 },
): string {
  const beginning = (word: string) => word.slice(0, telling.word);
  const capitals = new Set<string>();
  const single = new Set<string>();
  const phrases: string[][] = [];
  const foreign = new Set<string>();
  for (const { text, caseSensitive } of patterns) {
    const words = plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    const [only] = words;
    if (only === undefined) continue;
    if (!ascii.test(text) && !ascii.test(plainText(text))) foreign.add(foreignSource(text, telling.word));
    else if (words.length > 1) phrases.push(words.map((word) => word.toLowerCase()));
    else if (caseSensitive && only.length < telling.word) capitals.add(only);
    else single.add(beginning(only.toLowerCase()));
  }
  const pairs = phrases
    .filter((words) => !words.some((word) => single.has(beginning(word))))
    .map((words) => tellingPair(words, telling.next));
  const anyCase = [alternatives([...single, ...new Set(pairs)]), ...foreign]
    .filter((each) => each !== '')
    .join('|');
  return [
    ...(anyCase === '' ? [] : [`(?i:${anyCase})`]),
    ...(capitals.size === 0 ? [] : [alternatives([...capitals])]),
  ].join('|');
}

const ascii = /^[ -~]*$/;

/** The longest word of a phrase and the one after it, or the one before where it comes last. */
function tellingPair(words: readonly string[], next: number): string {
  const longest = words.reduce((most, word, at) => (word.length > (words[most]?.length ?? 0) ? at : most), 0);
  const first = Math.min(longest, words.length - 2);
  return `${words[first]} ${words[first + 1]?.slice(0, next)}`;
}

/** A list of texts as one expression that shares their beginnings. What begins with a shorter one is found by that. */
function alternatives(texts: readonly string[]): string {
  const byFirst = Map.groupBy(texts, ([first = '']) => first);
  if (texts.length === 0 || byFirst.has('')) return '';
  const branches = [...byFirst].map(
    ([first, group]) => unit(first) + alternatives(group.map((text) => text.slice(first.length))),
  );
  return branches.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
}

/** Between the words of a phrase may stand spaces, line breaks, hyphens. */
function unit(character: string): string {
  return character === ' ' ? '[^a-z0-9]+' : character;
}
