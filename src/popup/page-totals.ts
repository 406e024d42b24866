import { roles } from '../glossary/entry.ts';
import type { MarkRole } from '../glossary/lexicon.ts';
import type { FrameReport } from '../page/report.ts';

/** An entry marked in a tab, over all its frames. */
export interface EntryTotal {
  readonly entry: string;
  readonly count: number;
  /** The frame of each mark, in the order in which jumping visits them. */
  readonly frames: readonly number[];
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
    for (const [frame, { found }] of reports) {
      for (const { entry, role: own, count } of found) {
        if (own !== role) continue;
        // A page may claim any number; nobody jumps through more than this.
        const visits = Array.from({ length: Math.min(count, 10_000) }, () => frame);
        frames.set(entry, [...(frames.get(entry) ?? []), ...visits]);
      }
    }
    const entries = [...frames]
      .map(([entry, all]): EntryTotal => ({ entry, count: all.length, frames: all }))
      .sort((a, b) => b.count - a.count || a.entry.localeCompare(b.entry));
    return entries.length === 0 ? [] : [{ role, entries }];
  });
}
