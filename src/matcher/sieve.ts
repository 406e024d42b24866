/**
 * Finds roughly, and far faster than the matcher, where a form may stand in text that was joined without regard to boxes
 * and tags: everywhere the matcher would find one, and at some other places.
 */
export interface Sieve {
  mayHold(text: string): boolean;
  /** UTF-16 offsets of a letter of each form that may be there, in rising order. */
  placesIn(text: string): readonly number[];
}

/**
 * Makes a sieve of an expression; of the empty one, a sieve that lets nothing through. Of several, one that lets through what
 * any of them does: browsers compile each once, in whatever company it comes.
 */
export function createSieve(...sources: readonly string[]): Sieve {
  const expressions = sources.map((source) => new RegExp(source === '' ? '(?!)' : source, 'g'));

  const holds = (text: string) => expressions.some((expression) => holdsOne(expression, text));

  const placesOf = (text: string) =>
    expressions.map((expression) => placesOfOne(expression, text)).reduce(merged);

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

function holdsOne(expression: RegExp, text: string): boolean {
  expression.lastIndex = 0;
  return expression.test(text);
}

function placesOfOne(expression: RegExp, text: string): number[] {
  const places: number[] = [];
  expression.lastIndex = 0;
  for (let found = expression.exec(text); found !== null; found = expression.exec(text)) {
    places.push(found.index);
    // A phrase may hide a word in it that stands in the next paragraph.
    expression.lastIndex = found.index + 1;
  }
  return places;
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
    length += character < '\x80' ? 1 : plainLength(character);
    for (; (places[next] ?? Number.POSITIVE_INFINITY) < length; next++) origins.push(at);
    at += character.length;
  }
  return origins;
}

/** By character: there may be a million invisible ones, and few kinds. */
const plainLengths = new Map<string, number>();

function plainLength(character: string): number {
  const known = plainLengths.get(character);
  if (known !== undefined) return known;
  const { length } = withoutAccents(character);
  if (plainLengths.size < 1000) plainLengths.set(character, length);
  return length;
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
