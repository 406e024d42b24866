import type { Candidate } from './candidate.ts';
import type { Mark } from './mark.ts';
import type { Reason } from './reason.ts';

/** Which candidates are marked, and what of that is still to be told. */
export interface Verdicts {
  marks(): readonly Mark[];
  isEmpty(): boolean;
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
  const added = new Set<Mark>();
  const removed = new Set<Mark>();

  function take(mark: Mark) {
    // What came and went untold is nobody's business.
    if (!added.delete(mark)) removed.add(mark);
  }

  return {
    marks: () => Array.from(accepted.keys(), ({ mark }) => mark),
    isEmpty: () => accepted.size === 0,
    why(mark) {
      for (const [candidate, reason] of accepted) if (candidate.mark === mark) return reason;
      return undefined;
    },
    lose(old, now) {
      const reason = accepted.get(old);
      if (reason === undefined) return;
      accepted.delete(old);
      take(old.mark);
      if (now === undefined) return;
      accepted.set(now, reason);
      added.add(now.mark);
    },
    settle(next) {
      for (const candidate of accepted.keys()) if (!next.has(candidate)) take(candidate.mark);
      for (const candidate of next.keys()) if (!accepted.has(candidate)) added.add(candidate.mark);
      accepted = next;
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
