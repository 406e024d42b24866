import { plainText } from './fold.ts';
import type { Pattern } from './matcher.ts';

/**
 * Finds roughly, and far faster than the matcher, where a form may stand in text that was joined without regard to boxes
 * and tags: everywhere the matcher would find one, and at some other places.
 */
export interface Sieve {
  mayHold(text: string): boolean;
  /** UTF-16 offsets of a letter of each form that may be there, in rising order. */
  placesIn(text: string): readonly number[];
}

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
  for (const { text, caseSensitive } of patterns) {
    const words = plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
    const [only] = words;
    if (only === undefined) continue;
    if (words.length > 1) phrases.push(words.map((word) => word.toLowerCase()));
    else if (caseSensitive && only.length < telling.word) capitals.add(only);
    else single.add(beginning(only.toLowerCase()));
  }
  const pairs = phrases
    .filter((words) => !words.some((word) => single.has(beginning(word))))
    .map((words) => tellingPair(words, telling.next));
  const anyCase = alternatives([...single, ...new Set(pairs)]);
  return [
    ...(anyCase === '' ? [] : [`(?i:${anyCase})`]),
    ...(capitals.size === 0 ? [] : [alternatives([...capitals])]),
  ].join('|');
}

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

/** Makes a sieve of an expression; of the empty one, a sieve that lets nothing through. */
export function createSieve(source: string): Sieve {
  const expression = new RegExp(source === '' ? '(?!)' : source, 'g');

  function holds(text: string): boolean {
    expression.lastIndex = 0;
    return expression.test(text);
  }

  function placesOf(text: string): number[] {
    const places: number[] = [];
    expression.lastIndex = 0;
    for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
      places.push(found.index);
      // A phrase may hide a word in it that stands in the next paragraph.
      expression.lastIndex = found.index + 1;
    }
    return places;
  }

  return {
    mayHold: (text) =>
      holds(text) || (unusual.test(text) && holds(withoutAccents(stretchesOf(text).map(textOf).join('\0')))),
    placesIn(text) {
      const hidden: number[] = [];
      for (const stretch of unusual.test(text) ? stretchesOf(text) : []) {
        const places = placesOf(withoutAccents(textOf(stretch)));
        if (places.length > 0) hidden.push(...originOf(stretch, places));
      }
      return merged(placesOf(text), hidden);
    },
  };
}

/** A part of a text around unusual characters, and where in the text these stand. */
interface Stretch {
  readonly text: string;
  readonly from: number;
  to: number;
}

/** UTF-16 units on either side: more than the telling part of any form takes. */
const reach = 120;

function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  for (const { index } of text.matchAll(everyUnusual)) {
    if (last === undefined || index - reach > last.to) {
      last = { text, from: Math.max(0, index - reach), to: index };
      stretches.push(last);
    }
    last.to = index + reach;
  }
  return stretches;
}

function textOf({ text, from, to }: Stretch): string {
  return text.slice(from, to);
}

/** Where in its text stand the characters at rising places of a stretch without accents. */
function originOf(stretch: Stretch, places: readonly number[]): number[] {
  const origins: number[] = [];
  let at = stretch.from;
  let length = 0;
  let next = 0;
  for (const character of textOf(stretch)) {
    length += character < '\x80' ? 1 : withoutAccents(character).length;
    for (; (places[next] ?? Number.POSITIVE_INFINITY) < length; next++) origins.push(at);
    at += character.length;
  }
  return origins;
}

/** Two rising lists as one: there may be a million invisible characters. */
function merged(some: readonly number[], others: readonly number[]): number[] {
  const all: number[] = [];
  let next = 0;
  for (const each of some) {
    for (let other = others[next]; other !== undefined && other < each; other = others[++next])
      all.push(other);
    all.push(each);
  }
  for (; next < others.length; next++) all.push(others[next] ?? 0);
  return all;
}

/** All that the matcher takes for another letter or for nothing, and some neighbours. */
const unusualCharacters =
  '\\u00ad\\u00c0-\\u024f\\u0300-\\u036f\\u061c\\u180e\\u1ab0-\\u1aff\\u1dc0-\\u1eff\\u200b-\\u200f\\u202a-\\u202e' +
  '\\u2060-\\u206f\\u20d0-\\u20ff\\u212a\\u212b\\ufb00-\\ufb06\\ufe00-\\ufe0f\\ufe20-\\ufe2f\\ufeff\\uff10-\\uff5a\\udb40';
const unusual = new RegExp(`[${unusualCharacters}]`);
const everyUnusual = new RegExp(unusual, 'g');

/** Accents and invisible characters, once letters have been taken apart. */
const ignored =
  /[\u0300-\u036f]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\u1ab0-\u1aff\u1dc0-\u1dff]|[\u20d0-\u20ff]|[\ufe00-\ufe0f\ufe20-\ufe2f]|\udb40[\udd00-\uddef]/g;

/** Letters that Unicode does not take apart. */
const whole: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  ß: 'ss',
  ẞ: 'ss',
};

/** A text with plain letters only, by the engine's own code: this may run over whole books in French. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ignored, '')
    .replace(/[æœøđłıßẞ]/gi, (letter) => whole[letter.toLowerCase()] ?? letter);
}
