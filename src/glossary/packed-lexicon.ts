import type { Lexicon, Term } from './lexicon.ts';

/** The forms that share one meaning: the term (`null` for suppressors), the forms, those of them that keep their capitals. */
type PackedGroup = readonly [term: Term | null, forms: readonly string[], withCapitals: readonly string[]];

/** A lexicon as plain data, small enough to be part of what every page loads. */
export type PackedLexicon = readonly PackedGroup[];

export function packLexicon({ patterns, terms }: Lexicon): PackedLexicon {
  const groups = new Map<string, [Term | null, string[], string[]]>();
  for (const [index, { text, caseSensitive }] of patterns.entries()) {
    const term = terms[index] ?? null;
    const key = JSON.stringify(term);
    const group = groups.get(key) ?? [term, [], []];
    groups.set(key, group);
    group[caseSensitive ? 2 : 1].push(text);
  }
  return [...groups.values()];
}

/** The lexicon again, in another order: each form stands in it once, so the order means nothing. */
export function unpackLexicon(packed: PackedLexicon): Lexicon {
  const patterns: { text: string; caseSensitive: boolean }[] = [];
  const terms: (Term | undefined)[] = [];
  for (const [term, forms, withCapitals] of packed) {
    for (const text of forms) {
      patterns.push({ text, caseSensitive: false });
      terms.push(term ?? undefined);
    }
    for (const text of withCapitals) {
      patterns.push({ text, caseSensitive: true });
      terms.push(term ?? undefined);
    }
  }
  return { patterns, terms };
}
