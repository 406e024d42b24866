import { isAsciiLetter, kind, kindOf } from './character.ts';

/** The code point at an offset; half a surrogate pair stands for itself. */
export function pointAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) ?? unit);
}

/** How many UTF-16 units a code point takes. */
export function widthOf(point: number): number {
  return point > 0xffff ? 2 : 1;
}

/** The kind of the next character that counts, from an offset on; `other` at the end of the text. */
export function kindAfter(text: string, offset: number): number {
  for (let at = offset; at < text.length; ) {
    const point = pointAt(text, at);
    const here = kindOf(point);
    if (here !== kind.invisible && here !== kind.accent) return here;
    at += widthOf(point);
  }
  return kind.other;
}

/** Past the accents that belong to the character before an offset, but not past invisible characters after them. */
export function afterAccents(text: string, offset: number): number {
  let end = offset;
  for (let at = offset; at < text.length; ) {
    const point = pointAt(text, at);
    const here = kindOf(point);
    if (here !== kind.invisible && here !== kind.accent) break;
    at += widthOf(point);
    if (here === kind.accent) end = at;
  }
  return end;
}

/** Past a run of white space and what is invisible in it. */
export function afterSpace(text: string, offset: number): number {
  let at = offset;
  while (at < text.length) {
    const point = pointAt(text, at);
    const here = kindOf(point);
    if (here !== kind.space && here !== kind.invisible && here !== kind.accent) break;
    at += widthOf(point);
  }
  return at;
}

/** Past the ASCII letters from an offset on. */
export function afterLetters(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isAsciiLetter(text.charCodeAt(at))) at++;
  return at;
}
