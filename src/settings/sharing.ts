import { isRecord } from './is-record.ts';
import type { SharedItem, SharedItems } from './merge-shared.ts';
import { parseShared, storedForm } from './shared-pieces.ts';

/** Why sharing does not work at the moment; everything goes on without it. */
const troubles = ['full', 'newer', 'missing'] as const;
export type SharingTrouble = (typeof troubles)[number];

/** What one browser knows of sharing its settings with the reader's others. It is no setting itself, and never shared. */
export interface Sharing {
  readonly on: boolean;
  /** Site rules and whatever else names a site, too: a choice of its own, for they tell where the reader reads. */
  readonly sites: boolean;
  /** What it shared or heard of last. */
  readonly seen: SharedItems;
  /** Whether it has shared before: until then, what others have shared counts as the newer. */
  readonly joined: boolean;
  readonly joinedSites: boolean;
  /** What was chosen in a private window, by its item, as canonical text (empty where it was taken away): not shared while it is so. */
  readonly withheld: ReadonlyMap<string, string>;
  readonly trouble?: SharingTrouble;
}

export const notSharing: Sharing = {
  on: false,
  sites: false,
  seen: new Map(),
  joined: false,
  joinedSites: false,
  withheld: new Map(),
};

/** Reads what is stored of sharing. It is on only where that is beyond doubt. */
export function parseSharing(stored: unknown): Sharing {
  if (!isRecord(stored) || stored.on !== true) return notSharing;
  const trouble = troubles.find((each) => each === stored.trouble);
  const seen = isRecord(stored.seen) ? Object.entries(stored.seen) : [];
  return {
    on: true,
    sites: stored.sites === true,
    seen: new Map(seen.flatMap(([key, each]) => seenItem(key, parseShared(each)))),
    joined: stored.joined === true,
    joinedSites: stored.joinedSites === true,
    withheld: new Map(Object.entries(isRecord(stored.withheld) ? stored.withheld : {}).filter(isText)),
    ...(trouble !== undefined && { trouble }),
  };
}

function seenItem(key: string, item: SharedItem | undefined): [string, SharedItem][] {
  return item === undefined ? [] : [[key, item]];
}

/** Sharing as JSON. */
export function storedSharing(sharing: Sharing): Record<string, unknown> {
  const seen = Object.fromEntries([...sharing.seen].map(([key, item]) => [key, storedForm(item)]));
  return { ...sharing, seen, withheld: Object.fromEntries(sharing.withheld) };
}

function isText(entry: [string, unknown]): entry is [string, string] {
  return typeof entry[1] === 'string';
}
