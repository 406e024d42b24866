import { buildGlossary } from '../src/glossary/glossary.ts';
import { compileMatcher } from '../src/matcher/compile-matcher.ts';
import { documents } from '../src/source/documents.ts';
import type { MarkedTerm } from '../tests/harness/marked-terms.ts';

export interface MarkedEntry {
  /** The entry's name; the words themselves for a reader's own terms. */
  readonly entry: string;
  readonly role: string;
  readonly count: number;
}

/** Counts marks by what they mean, most frequent first. Pages know only painted words, so the glossary is asked again. */
export function whatWasMarked(marks: readonly MarkedTerm[]): MarkedEntry[] {
  const glossary = buildGlossary(documents);
  const { patterns, terms } = glossary.lexicon;
  const matcher = compileMatcher(patterns);
  const entryOf = (text: string): string => {
    const match = matcher.match(text)[0];
    const term = match === undefined ? undefined : terms[match.pattern];
    return (term === undefined ? undefined : glossary.entry(term.entry)?.name) ?? text.toLowerCase();
  };
  const counts = new Map<string, MarkedEntry>();
  for (const { text, role } of marks) {
    const entry = entryOf(text);
    const before = counts.get(`${entry}/${role}`);
    counts.set(`${entry}/${role}`, { entry, role, count: (before?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.entry.localeCompare(b.entry));
}
