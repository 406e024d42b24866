import type { OwnTerm } from './settings.ts';

/** More than anyone types; a list that long is still found fast (docs/decisions/0010-own-terms.md). */
export const mostOwnTerms = 5000;
/** UTF-16 units. */
export const longestText = 100;
/** UTF-16 units. */
export const longestNote = 500;
/** Letters and figures of a term that counts inside longer words too: with fewer, it would be all over a page. */
export const fewestInside = 3;

/** Why something can't be a term, or that it can. */
export type TermProblem = 'empty' | 'too-long' | 'too-short' | 'too-short-inside';

/** The one spelling of a term: ends trimmed, white space single, characters that only turn or hide text gone. */
export function spelt({ text, note, wholeWord, caseSensitive }: OwnTerm): OwnTerm {
  return {
    text: withoutControls(text).replace(/\s+/g, ' ').trim(),
    note: cut(withoutControls(note).trim(), longestNote).trim(),
    wholeWord,
    caseSensitive,
  };
}

/** What is wrong with a spelt term; undefined for a good one. */
export function problemOf({ text, wholeWord }: OwnTerm): TermProblem | undefined {
  if (text === '') return 'empty';
  if (text.length > longestText) return 'too-long';
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  // One Chinese character is a word.
  if (unspaced.test(text)) return undefined;
  if (letters < 2) return 'too-short';
  return !wholeWord && letters < fewestInside ? 'too-short-inside' : undefined;
}

/** The entry that a term stands for on pages and in other settings. It can be no entry of the glossary. */
export function ownEntry(text: string): string {
  return `${prefix}${text}`;
}

/** The term's text; undefined for an entry of the glossary. */
export function ownTextOf(entry: string): string | undefined {
  return entry.startsWith(prefix) ? entry.slice(prefix.length) : undefined;
}

/** Equal for two terms that find the same words. */
export function sameWords({ text, caseSensitive, wholeWord }: OwnTerm): string {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  return `${wholeWord ? '' : '*'}${caseSensitive ? `=${plain}` : plain.toLowerCase()}`;
}

const prefix = 'own:';

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Without what controls devices and the direction of text; line breaks and tabs stay, and halves of characters go. */
function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replace(controls, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffd\ufffc]/g, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is to go
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** At most so many units, without half a character at the end. */
function cut(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}

export function sameTerm(a: OwnTerm, b: OwnTerm): boolean {
  return (
    a.text === b.text &&
    a.note === b.note &&
    a.wholeWord === b.wholeWord &&
    a.caseSensitive === b.caseSensitive
  );
}
