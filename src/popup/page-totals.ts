import { roles } from '../glossary/entry.ts';
import type { MarkRole } from '../glossary/lexicon.ts';
import type { FrameReport } from '../page/report.ts';

/** An entry marked in a tab, over all its frames. */
export interface EntryTotal {
  readonly entry: string;
  readonly count: number;
  /** The frame of each mark, in the order in which jumping visits them. */
  readonly frames: readonly number[];
  /** Why one of them is marked, where the word alone does not say it. */
  readonly why?: string | undefined;
}

export interface RoleTotal {
  readonly role: MarkRole;
  readonly entries: readonly EntryTotal[];
}

/** The reader's own terms come last. */
const markRoles: readonly MarkRole[] = [...roles, 'own'];

/** Sums up what stands on a page: by role as readers see them, most frequent entries first. */
export function totalsOf(reports: readonly (readonly [number, FrameReport])[]): readonly RoleTotal[] {
  return markRoles.flatMap((role) => {
    const frames = new Map<string, number[]>();
    const reasons = new Map<string, string>();
    for (const [frame, { found }] of reports) {
      for (const { entry, role: own, count, why } of found) {
        if (own !== role) continue;
        if (why !== undefined && !reasons.has(entry)) reasons.set(entry, why);
        // A page may claim any number; nobody jumps through more than this.
        const visits = Array.from({ length: Math.min(count, 10_000) }, () => frame);
        frames.set(entry, [...(frames.get(entry) ?? []), ...visits]);
      }
    }
    const entries = [...frames]
      .map(
        ([entry, all]): EntryTotal => ({
          entry,
          count: all.length,
          frames: all,
          why: reasons.get(entry),
        }),
      )
      .sort((a, b) => b.count - a.count || a.entry.localeCompare(b.entry));
    return entries.length === 0 ? [] : [{ role, entries }];
  });
}
