/**
 * What a character is to the matcher. The numbers are ordered so that one comparison answers a question:
 * from `digit` on it belongs to a word, from `letter` on it is a letter, from `unspacedLetter` on its script
 * writes no spaces between words.
 */
export const kind = {
  other: 1,
  space: 2,
  /** Soft hyphen, zero-width characters, direction marks: as if they were not there. */
  invisible: 3,
  /** A combining accent or a variation selector: belongs to the character before it and is not compared. */
  accent: 4,
  hyphen: 5,
  enDash: 6,
  /** A digit or an underscore. */
  digit: 7,
  letter: 8,
  /** A combining mark that carries meaning (Arabic vowels, Devanagari signs). */
  mark: 9,
  unspacedLetter: 10,
  unspacedMark: 11,
} as const;

/** Kinds of the ASCII characters, by code. Characters above are asked of `kindOf`. */
const asciiKinds = new Uint8Array(128).fill(kind.other);
for (const code of [9, 10, 11, 12, 13, 32]) asciiKinds[code] = kind.space;
for (let code = 48; code <= 57; code++) asciiKinds[code] = kind.digit;
for (let code = 97; code <= 122; code++) {
  asciiKinds[code] = kind.letter;
  asciiKinds[code - 32] = kind.letter;
}
asciiKinds[45] = kind.hyphen;
asciiKinds[95] = kind.digit;

export function isAsciiLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** Blocks of scripts that write no spaces between words (Korean's particles follow foreign words unspaced). */
const unspaced: readonly (readonly [from: number, to: number])[] = [
  [0x0e00, 0x109f], // Thai, Lao, Tibetan, Myanmar
  [0x1100, 0x11ff], // Hangul
  [0x1780, 0x17ff], // Khmer
  [0x1950, 0x1aaf], // Tai
  [0x2e80, 0xa4cf], // Chinese, Japanese, Yi
  [0xa960, 0xa9ff], // Hangul, Javanese, Myanmar
  [0xaa60, 0xaadf], // Myanmar, Tai Viet
  [0xac00, 0xd7ff], // Hangul
  [0xf900, 0xfaff],
  [0xff65, 0xffdc],
  [0x16fe0, 0x18d8f],
  [0x1aff0, 0x1b16f],
  [0x20000, 0x3ffff],
];

function isUnspaced(point: number): boolean {
  return unspaced.some(([from, to]) => point >= from && point <= to);
}

/**
 * Kinds by block of 256 characters, filled as characters are met: asking a regular expression per character would cost more
 * than the matching, and one table for all would take 64 kB in every frame.
 */
const known: (Uint8Array | undefined)[] = [];

/** The kind of a code point. */
export function kindOf(point: number): number {
  if (point < 128) return asciiKinds[point] ?? kind.other;
  if (point > 0xffff) return classify(point);
  let block = known[point >> 8];
  if (block === undefined) {
    block = new Uint8Array(256);
    known[point >> 8] = block;
  }
  let answer = block[point & 255] ?? 0;
  if (answer === 0) {
    answer = classify(point);
    block[point & 255] = answer;
  }
  return answer;
}

function classify(point: number): number {
  return classifyByRange(point) || classifyByProperty(point);
}

/** The ranges that fill European pages, so that those never pay for compiling the property tables below. */
function classifyByRange(point: number): number {
  if (point < 0xc0) {
    if (point === 0xad) return kind.invisible;
    if (point === 0xa0) return kind.space;
    return point === 0xaa || point === 0xb5 || point === 0xba ? kind.letter : kind.other;
  }
  if (point < 0x250) return point === 0xd7 || point === 0xf7 ? kind.other : kind.letter;
  if (point === 0x2bc) return kind.other; // a letter to Unicode, an apostrophe to writers
  if ((point >= 0x300 && point < 0x370) || (point >= 0xfe00 && point < 0xfe10)) return kind.accent;
  if ((point > 0x390 && point < 0x3cf && point !== 0x3a2) || (point > 0x3ff && point < 0x482))
    return kind.letter;
  if (point === 0x2010 || point === 0x2011) return kind.hyphen;
  if (point === 0x2013) return kind.enDash;
  if (point > 0x2010 && point < 0x2028) return kind.other;
  if (point > 0xff00 && point < 0xff5f) return asciiKinds[point - 0xfee0] ?? kind.other;
  if (isCombining(point)) return kind.accent;
  return 0;
}

/** Blocks of accents beyond the main one, and the second block of variation selectors. */
function isCombining(point: number): boolean {
  return (
    (point >= 0x1ab0 && point < 0x1b00) ||
    (point >= 0x1dc0 && point < 0x1e00) ||
    (point >= 0x20d0 && point < 0x2100) ||
    (point >= 0xfe20 && point < 0xfe30) ||
    (point >= 0xe0100 && point < 0xe01f0)
  );
}

function classifyByProperty(point: number): number {
  const character = String.fromCodePoint(point);
  if (/[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/.test(character)) {
    return kind.invisible;
  }
  if (/\s/.test(character)) return kind.space;
  if (/\p{L}/u.test(character)) return isUnspaced(point) ? kind.unspacedLetter : kind.letter;
  if (/\p{M}/u.test(character)) return isUnspaced(point) ? kind.unspacedMark : kind.mark;
  return /[\p{Nd}\p{Pc}]/u.test(character) ? kind.digit : kind.other;
}
