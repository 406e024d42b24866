import { kind, kindOf } from './character.ts';
import { comparedUnit, comparedUnits } from './fold.ts';
import { pointAt, widthOf } from './neighbours.ts';

/** How many letters make an opening. */
export const openingLength = 3;
/** How many openings there are: five bits a letter. */
export const openings = 2 ** 15;

/**
 * A number for the three letters that a word opens with, whatever their case and accents; 0 where it does not
 * open with three letters a–z. It settles most words of a page with one look into a table.
 */
export function openingAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const second = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
  const third = at + 2 < text.length ? text.charCodeAt(at + 2) : 32;
  if ((first | second | third) < 128) return asciiOpening(first, second, third);
  return unusualOpeningAt(text, at);
}

/** The opening of three ASCII characters. Written out, since it runs for every word of a page. */
export function asciiOpening(first: number, second: number, third: number): number {
  const a = (first | 32) - 96;
  const b = (second | 32) - 96;
  const c = (third | 32) - 96;
  if (a < 1 || a > 26 || b < 1 || b > 26 || c < 1 || c > 26) return 0;
  return (a << 10) | (b << 5) | c;
}

function unusualOpeningAt(text: string, from: number): number {
  let opening = 0;
  let count = 0;
  for (let at = from; at < text.length; ) {
    const point = pointAt(text, at);
    const here = kindOf(point);
    at += widthOf(point);
    if (here === kind.invisible || here === kind.accent) continue;
    if (here !== kind.letter) return 0;
    const single = comparedUnit(point);
    for (const unit of single === 0 ? comparedUnits(point) : [single]) {
      if (unit < 97 || unit > 122) return 0;
      opening = (opening << 5) | (unit & 31);
      count++;
      if (count === openingLength) return opening;
    }
  }
  return 0;
}
