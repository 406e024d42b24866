import { isRecord } from './is-record.ts';
import { mostOwnTerms, ownEntry, problemOf, sameWords, spelt } from './own-term.ts';
import type { Report } from './problem.ts';
import type { OwnTerm } from './settings.ts';

/** A list of the reader's own terms, whatever it is: good terms are kept, each once. */
export function parseOwnTerms(stored: unknown, report: Report): OwnTerm[] {
  if (!Array.isArray(stored)) {
    report('problem_own');
    return [];
  }
  const terms: OwnTerm[] = [];
  const known = new Set<string>();
  let left = 0;
  let extra = 0;
  for (const each of stored) {
    const term = parseOwnTerm(each);
    if (term === undefined) {
      left++;
      continue;
    }
    const [entry, words] = [ownEntry(term.text), sameWords(term)];
    if (known.has(entry) || known.has(words)) left++;
    else if (terms.length >= mostOwnTerms) extra++;
    else {
      terms.push(term);
      known.add(entry).add(words);
    }
  }
  if (left > 0) report('problem_left_own', left);
  if (extra > 0) report('problem_many_own', { count: terms.length + extra, most: mostOwnTerms });
  return terms;
}

function parseOwnTerm(stored: unknown): OwnTerm | undefined {
  if (!isRecord(stored)) return undefined;
  const { text, note, wholeWord, caseSensitive } = stored;
  if (typeof text !== 'string' || (note !== undefined && typeof note !== 'string')) return undefined;
  const term = spelt({
    text,
    note: note ?? '',
    wholeWord: wholeWord !== false,
    caseSensitive: caseSensitive === true,
  });
  return problemOf(term) === undefined ? term : undefined;
}
