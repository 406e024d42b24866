import type { LookupAnswer, LookupHit } from './lookup-answer.ts';

/** What words name as they stand; nothing for words that an entry merely begins with, and for guesses. */
export function exactHits(answer: LookupAnswer): readonly LookupHit[] {
  return answer.kind === 'found' ? answer.hits.filter(({ how }) => how === 'exact') : [];
}

/** The entry that words name, if they name one and nothing else; a guess is never opened by itself. */
export function namedEntry(answer: LookupAnswer): string | undefined {
  const entries = new Set(exactHits(answer).map(({ entryId }) => entryId));
  const [only] = entries;
  return entries.size === 1 ? only : undefined;
}
