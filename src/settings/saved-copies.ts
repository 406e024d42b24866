import { canonicalText } from './canonical-text.ts';
import { isRecord } from './is-record.ts';

/** What was about to happen when a copy was made; `day`: the first change of a day. */
const reasons = ['day', 'import', 'reset', 'return', 'sync'] as const;
export type CopyReason = (typeof reasons)[number];

/** Settings as they were, kept so that the reader can go back to them. */
export interface SavedCopy {
  /** When it was made, in milliseconds since 1970. */
  readonly at: number;
  readonly reason: CopyReason;
  /** As they were stored: to be parsed before they are used. */
  readonly settings: unknown;
}

/** The oldest go. */
export const mostCopies = 10;
/** Of all copies as JSON, so that they never fill the storage that the settings themselves need. */
const mostLetters = 2_000_000;

/** Reads what is stored as copies; what is none is left out. */
export function parseCopies(stored: unknown): readonly SavedCopy[] {
  return Array.isArray(stored) ? stored.slice(0, mostCopies).flatMap((each) => parseCopy(each) ?? []) : [];
}

function parseCopy(stored: unknown): SavedCopy | undefined {
  if (!isRecord(stored)) return undefined;
  const { at, reason, settings } = stored;
  const known = reasons.find((each) => each === reason);
  // A date that no calendar has would throw where it is shown.
  if (typeof at !== 'number' || !(Math.abs(at) <= 8.64e15)) return undefined;
  if (known === undefined || settings === undefined) return undefined;
  return { at, reason: known, settings };
}

/** Copies with one more, the newest first. Older ones go where there are too many; the new one always stays. */
export function withCopy(copies: readonly SavedCopy[], copy: SavedCopy): readonly SavedCopy[] {
  const text = canonicalText(copy.settings);
  const others = copies.filter(({ settings }) => canonicalText(settings) !== text);
  let letters = text.length;
  const kept = others.slice(0, mostCopies - 1).filter(({ settings }) => {
    letters += canonicalText(settings).length;
    return letters <= mostLetters;
  });
  return [copy, ...kept];
}

/** Whether no copy was made yet on the day of a time, as the reader's own calendar counts days. */
export function isFirstOfDay(copies: readonly SavedCopy[], now: number): boolean {
  const day = new Date(now).toDateString();
  return copies.every(({ at }) => new Date(at).toDateString() !== day);
}
