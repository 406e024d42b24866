import { countSyllables } from './count-syllables.ts';

/** How hard a text is to read, and what that was counted from. */
export interface Grade {
  /** US school grade by Flesch and Kincaid's formula; below zero for short words. */
  readonly grade: number | undefined;
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

const fewestWords = 6;

/**
 * The Flesch–Kincaid grade of a text. As Flesch counts them, sentences end at a colon and a semicolon too. Names that
 * are left out (of medicines: no plainer word stands for them) count neither as words nor as syllables. Texts of fewer
 * than six words have no grade: one long word would decide it.
 */
export function gradeText(text: string, leftOut: ReadonlySet<string> = new Set()): Grade {
  const sentences = text
    .split(/[.!?:;]+(?=\s|$)|\n+/)
    .map((sentence) => wordsOf(sentence).filter((word) => !leftOut.has(word.toLowerCase())))
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const counts = { sentences: sentences.length, words: words.length, syllables };
  if (words.length < fewestWords) return { grade: undefined, ...counts };
  const grade = 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
  return { grade: Math.round(grade * 10) / 10, ...counts };
}

/** Words as one speaks them: a hyphen or a slash divides, an apostrophe does not. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:[’'.,][\p{L}\d]+)*/gu) ?? [];
}
