import type { Term } from '../glossary/lexicon.ts';
import type { Candidate, FlowNotes } from './candidate.ts';
import { addTo, type Row } from './evidence.ts';
import type { Reason } from './reason.ts';
import { lastAtMost } from './sentences.ts';

/** The reader asked for it. */
const byWish: Reason = { kind: 'name' };

/** Candidates between two rests. */
const stride = 256;

/**
 * Adds the reader's own words to what is marked. Where one lies over words of the glossary that are marked, the longer of both
 * stays; of two that are as long, the glossary's: its card has more to say, and shows the reader's note as well. What the
 * glossary leaves unmarked stands in no own word's way.
 */
export function* addOwn(
  reasons: Map<Candidate, Reason>,
  own: readonly Candidate[],
  { isTracked }: { isTracked(term: Term, text: string): boolean },
): Generator<undefined, void> {
  const rows = new Map<FlowNotes, Row>();
  for (const candidate of reasons.keys()) addTo(rows, candidate);
  let left = stride;
  for (const candidate of own) {
    if (--left === 0) {
      left = stride;
      yield;
    }
    if (!isTracked(candidate.term, candidate.mark.text)) continue;
    const under = overlapping(candidate, rows.get(candidate.notes)).filter((other) => reasons.has(other));
    if (under.some(({ length }) => length >= candidate.length)) continue;
    for (const other of under) reasons.delete(other);
    reasons.set(candidate, byWish);
  }
}

/** The candidates of a row that share letters with another. */
function overlapping({ offset, length }: Candidate, row: Row | undefined): Candidate[] {
  if (row === undefined) return [];
  const found: Candidate[] = [];
  for (let at = lastAtMost(row.offsets, offset); at < row.candidates.length; at++) {
    const other = row.candidates[at];
    if (other === undefined || other.offset >= offset + length) break;
    if (other.offset + other.length > offset) found.push(other);
  }
  return found;
}
