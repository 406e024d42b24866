import type { MarkedTerm } from '../tests/harness/marked-terms.ts';

export interface MarkedEntry {
  readonly entry: string;
  readonly role: string;
  readonly count: number;
}

/** Counts marks by what they mean, most frequent first. */
export async function whatWasMarked(marks: readonly MarkedTerm[]): Promise<MarkedEntry[]> {
  const counts = new Map<string, MarkedEntry>();
  for (const { text, role } of marks) {
    const entry = text.toLowerCase();
    const before = counts.get(`${entry}/${role}`);
    counts.set(`${entry}/${role}`, { entry, role, count: (before?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || a.entry.localeCompare(b.entry));
}
