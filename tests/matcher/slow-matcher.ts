import type { Match, Pattern } from '../../src/matcher/matcher.ts';

/**
 * The matcher said once more, as plainly as possible and as slow as that is: every pattern is tried at every place
 * of a list of compared characters. It knows no addresses.
 */
export function matchSlowly(patterns: readonly Pattern[], text: string): Match[] {
  const pieces = readPieces(text);
  const wanted = patterns.map(({ text: pattern }) =>
    readPieces(pattern)
      .map(({ plain }) => plain)
      .join('')
      .trim(),
  );
  const found: Match[] = [];
  for (let i = 0; i < pieces.length; ) {
    const best = longestAt(pieces, i, wanted, patterns);
    if (best) {
      found.push({
        start: pieces[i]?.start ?? 0,
        end: pieces[best.next - 1]?.end ?? 0,
        pattern: best.pattern,
      });
      i = best.next;
    } else {
      i++;
    }
  }
  return found;
}

/** A character that counts, with the invisible ones around it left out and its accents included. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly plain: string;
}

const invisible =
  '[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff]';
const accent =
  '[\\u0300-\\u036f\\ufe00-\\ufe0f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f\\u{e0100}-\\u{e01ef}]';
const reader = new RegExp(
  `(?<space>(?!${invisible})\\s(?:${invisible}|${accent}|\\s)*)|(?<other>(?!${invisible}|${accent})[^])(?:(?:${invisible}|${accent})*${accent})?`,
  'gu',
);
const word = /[\p{L}\p{M}\p{Nd}\p{Pc}]/u;
const letter = /[\p{L}\p{M}]/u;
const mark = /\p{M}/u;
const unspaced =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Bopo}\p{scx=Yiii}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}\p{scx=Tibt}]/u;
const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ĳ: 'ij',
  ſ: 's',
  '’': "'",
  '‘': "'",
  '‛': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
};

function readPieces(text: string): Piece[] {
  const raw = [...text.matchAll(reader)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    source: found.groups?.other ?? ' ',
  }));
  return raw.map((piece, i) => ({
    ...piece,
    plain: plain(piece.source, raw[i - 1]?.source, raw[i + 1]?.source),
  }));
}

function plain(source: string, before = ' ', after = ' '): string {
  const narrow = /[\uff01-\uff5e\ufb00-\ufb06]/.test(source) ? source.normalize('NFKD') : source;
  if (/[-‐‑]/.test(narrow) && isWord(before) && isWord(after)) return ' ';
  if (narrow === '–' && letter.test(before) && letter.test(after) && isWord(before) && isWord(after))
    return ' ';
  const bare = /[가-힣]/.test(narrow)
    ? narrow
    : narrow.normalize('NFD').replace(new RegExp(accent, 'gu'), '');
  return [...bare].map(spell).join('');
}

function spell(character: string): string {
  const small = spelled[character];
  if (small !== undefined) return small;
  const capital = spelled[character.toLowerCase()];
  return character === character.toLowerCase() || capital === undefined ? character : capital.toUpperCase();
}

function isWord(source: string): boolean {
  return word.test(source) && source !== 'ʼ';
}

function isBoundary(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined || !isWord(before) || !isWord(after)) return true;
  return !mark.test(after) && (unspaced.test(before) || unspaced.test(after));
}

function small(plainText: string): string {
  return [...plainText].map((c) => (c === 'ς' ? 'σ' : c.toLowerCase())).join('');
}

function longestAt(
  pieces: readonly Piece[],
  from: number,
  wanted: readonly string[],
  patterns: readonly Pattern[],
): { next: number; pattern: number } | undefined {
  if (!isBoundary(pieces[from - 1]?.source, pieces[from]?.source)) return undefined;
  const longest = Math.max(0, ...wanted.map(({ length }) => length));
  let best: { next: number; pattern: number } | undefined;
  let read = '';
  for (let next = from + 1; next <= pieces.length && read.length <= longest; next++) {
    read += pieces[next - 1]?.plain ?? '';
    if (!isBoundary(pieces[next - 1]?.source, pieces[next]?.source)) continue;
    const same = wanted
      .map((_, i) => i)
      .filter((i) => wanted[i] !== '' && small(wanted[i] ?? '') === small(read));
    const exact = same.find((i) => patterns[i]?.caseSensitive && wanted[i] === read);
    const pattern = exact ?? same.find((i) => !patterns[i]?.caseSensitive);
    if (pattern !== undefined) best = { next, pattern };
  }
  return best;
}
