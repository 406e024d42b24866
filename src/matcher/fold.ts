import { isJoint } from './boundary.ts';
import { kind, kindOf } from './character.ts';
import { kindAfter } from './neighbours.ts';

/** Letters that Unicode doesn't take apart, but readers and typists do. */
const spelledOut: Readonly<Record<string, string>> = {
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ß: 'ss',
  ẞ: 'SS',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ĳ: 'ij',
  Ĳ: 'IJ',
  ſ: 's',
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
};

/** One character without its accents, ligatures and widths; capitals stay. Empty for what is not compared. */
function plainCharacter(point: number): string {
  const character = String.fromCodePoint(point);
  if (point < 128) return character;
  const spelled = spelledOut[character];
  if (spelled !== undefined) return spelled;
  if (point > 0xff00 && point < 0xff5f) return String.fromCharCode(point - 0xfee0); // full width
  if (point >= 0xfb00 && point <= 0xfb06) return character.normalize('NFKD');
  if (point >= 0xac00 && point <= 0xd7a3) return character; // Hangul syllables would fall apart into jamo
  const parts = character.normalize('NFD');
  if (parts === character) return character;
  let plain = '';
  for (const part of parts) {
    if (kindOf(part.codePointAt(0) ?? 0) !== kind.accent) plain += spelledOut[part] ?? part;
  }
  return plain;
}

/** Lower case, character by character: a whole string's `toLowerCase` looks at neighbours (Greek final sigma). */
export function lowerCase(plain: string): string {
  let lower = '';
  for (const character of plain) lower += character === 'ς' ? 'σ' : character.toLowerCase();
  return lower;
}

const several = 0xffff;
/** Compared units by block of 256 code points above ASCII, filled as characters are met. */
const units: (Uint16Array | undefined)[] = [];

/** The UTF-16 unit that a character is compared as, in lower case, or 0 where it is compared as several. */
export function comparedUnit(point: number): number {
  if (point < 128) return point > 64 && point < 91 ? point | 32 : point;
  if (point > 0xffff) return 0;
  let block = units[point >> 8];
  if (block === undefined) {
    block = new Uint16Array(256);
    units[point >> 8] = block;
  }
  let unit = block[point & 255] ?? 0;
  if (unit === 0) {
    const lower = comparedUnits(point);
    unit = lower.length === 1 ? (lower[0] ?? several) : several;
    block[point & 255] = unit;
  }
  return unit === several ? 0 : unit;
}

/** All units that a character is compared as: "ﬁ" as "f", "i". */
export function comparedUnits(point: number): readonly number[] {
  const lower = lowerCase(plainCharacter(point));
  return Array.from({ length: lower.length }, (_, i) => lower.charCodeAt(i));
}

/**
 * A text as it is compared, capitals kept: accents, ligatures and invisible characters gone, white space single,
 * a hyphen between two word characters a space.
 */
export function plainText(text: string): string {
  let plain = '';
  let before: number = kind.other;
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    const here = kindOf(point);
    at += point > 0xffff ? 2 : 1;
    if (here === kind.invisible || here === kind.accent) continue;
    if (here === kind.space) {
      if (before !== kind.space) plain += ' ';
    } else if ((here === kind.hyphen || here === kind.enDash) && isJoint(here, before, kindAfter(text, at))) {
      plain += ' ';
    } else {
      plain += plainCharacter(point);
    }
    before = here;
  }
  return plain;
}
