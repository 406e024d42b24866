/** A word of a form, folded for comparing, and where it stands in the form. */
export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lower case, without accents; anything that is no string of sane length is cut to one. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Letters and digits alone: "light-headed" and "lightheaded" are the same to someone who looks a word up. */
export function compact(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a text in order. */
export function placedWords(text: string): PlacedWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    text: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Folded words of a text, without their places. */
export function foldedWords(text: string): string[] {
  return placedWords(text).map((word) => word.text);
}
