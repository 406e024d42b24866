import type { GrowingTerms, JoinProblem } from './own-terms.ts';
import type { OwnTerm } from './settings.ts';

/** A line of a pasted list that is no term. */
export interface BadLine {
  readonly text: string;
  readonly problem: JoinProblem;
}

export interface PastedTerms {
  readonly taken: readonly OwnTerm[];
  readonly bad: readonly BadLine[];
}

/**
 * Reads a list of terms, one a line: the word or phrase, and after a tab, or after a dash between spaces, a note. Good lines
 * join the terms given. Empty lines are nothing.
 */
export function readPastedTerms(
  pasted: string,
  how: Pick<OwnTerm, 'wholeWord' | 'caseSensitive'>,
  growing: GrowingTerms,
): PastedTerms {
  const before = growing.terms.length;
  const bad: BadLine[] = [];
  for (const line of pasted.split(/\r\n|[\n\r\u2028\u2029]/)) {
    if (line.trim() === '') continue;
    const problem = growing.join({ ...partsOf(line), ...how });
    if (problem !== undefined) bad.push({ text: line, problem });
  }
  return { taken: growing.terms.slice(before), bad };
}

/** A tab comes first: a table's cells may hold dashes. "Non-epileptic" has a hyphen and no note. */
function partsOf(line: string): Pick<OwnTerm, 'text' | 'note'> {
  const [whole, text, note] = /^([^\t]*)\t(.*)$/s.exec(line) ??
    /^(|.*?\s)[-–—]\s+(.*)$/s.exec(line) ?? [line];
  return { text: text ?? whole, note: note ?? '' };
}
