import { canonicalText } from './canonical-text.ts';

/** What one browser last knew of one item. */
export interface SharedItem {
  /** When it was chosen, in milliseconds since 1970; always later than what that browser had seen, whatever its clock said. */
  readonly at: number;
  /** Absent where the item was taken away: without that note a browser that still has it would bring it back. */
  readonly value?: unknown;
}

/** By the keys of `settingItems`. */
export type SharedItems = ReadonlyMap<string, SharedItem>;

/**
 * Joins what two browsers know: of each item the newer. All browsers come to the same, in whatever order they hear of
 * each other, and however often.
 */
export function mergeShared(one: SharedItems, other: SharedItems): SharedItems {
  const merged = new Map(one);
  for (const [key, item] of other) {
    const mine = one.get(key);
    merged.set(key, mine === undefined || isNewer(item, mine) ? item : mine);
  }
  return merged;
}

/** Chosen in the same millisecond, what is there wins over what is gone, and the greater text over the smaller. */
export function isNewer(item: SharedItem, other: SharedItem): boolean {
  return item.at === other.at ? rank(item) > rank(other) : item.at > other.at;
}

export function isGone(item: SharedItem): boolean {
  return item.value === undefined;
}

const rank = (item: SharedItem) => (isGone(item) ? '' : canonicalText(item.value));
