import { kind, kindOf } from './character.ts';
import { lowerCase, plainText } from './fold.ts';
import { variantsOf } from './letter-variants.ts';

/**
 * The source of an expression for a form with letters beyond ASCII: the beginning of its longest word, each letter in all the
 * ways in which the matcher would know it again ("й" is compared as "и"). The sieve folds Latin letters alone.
 */
export function foreignSource(text: string, length: number): string {
  const words = lowerCase(plainText(text)).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '');
  return lettersOf(longest).slice(0, length).map(letterSource).join('');
}

/** Letters, each with the marks that belong to it and are compared. */
function lettersOf(word: string): string[] {
  const letters: string[] = [];
  for (const character of word) {
    const here = kindOf(character.codePointAt(0) ?? 0);
    const isMark = here === kind.mark || here === kind.unspacedMark;
    if (isMark && letters.length > 0) letters.push((letters.pop() ?? '') + character);
    else letters.push(character);
  }
  return letters;
}

/** A character may hold its marks, or some of them, or none. */
function letterSource(letter: string): string {
  const [base = '', ...marks] = letter;
  const after = marks.length === 0 ? '' : `[${[...new Set(marks)].join('')}]*`;
  if (base < '\x80') return base + after;
  if (base.length > 1) return `(?:${base}|${base.toUpperCase()})${after}`;
  return `[${variantsOf(base.charCodeAt(0))}]${after}`;
}
