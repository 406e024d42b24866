import type { Candidate } from './candidate.ts';
import type { Mark } from './mark.ts';
import type { Reason } from './relevance.ts';

/** Which candidates are marked, and what of that is still to be told. */
export interface Verdicts {
  marks(): readonly Mark[];
  why(mark: Mark): Reason | undefined;
  /** A candidate is no more; where its word only moved, the one that stands for it keeps its mark. */
  lose(old: Candidate, now: Candidate | undefined): void;
  settle(next: Map<Candidate, Reason>): void;
  /** Tells, once for all, which marks came and which went since the last time. */
  tell(): void;
}

export function createVerdicts(
  onChange: (added: readonly Mark[], removed: readonly Mark[]) => void,
): Verdicts {
  let accepted = new Map<Candidate, Reason>();
  let reasons = new Map<Mark, Reason>();
  const added = new Set<Mark>();
  const removed = new Set<Mark>();

  function take(mark: Mark) {
    // What came and went untold is nobody's business.
    if (!added.delete(mark)) removed.add(mark);
  }

  return {
    marks: () => [...reasons.keys()],
    why: (mark) => reasons.get(mark),
    lose(old, now) {
      const reason = accepted.get(old);
      if (reason === undefined) return;
      accepted.delete(old);
      reasons.delete(old.mark);
      take(old.mark);
      if (now === undefined) return;
      accepted.set(now, reason);
      reasons.set(now.mark, reason);
      added.add(now.mark);
    },
    settle(next) {
      for (const { mark } of [...accepted.keys()].filter((candidate) => !next.has(candidate))) take(mark);
      for (const candidate of next.keys()) if (!accepted.has(candidate)) added.add(candidate.mark);
      accepted = next;
      reasons = new Map([...next].map(([{ mark }, reason]) => [mark, reason]));
    },
    tell() {
      if (added.size === 0 && removed.size === 0) return;
      const [came, went] = [[...added], [...removed]];
      added.clear();
      removed.clear();
      onChange(came, went);
    },
  };
}
