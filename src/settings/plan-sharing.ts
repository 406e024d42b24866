import { canonicalText } from './canonical-text.ts';
import { isGone, isNewer, mergeShared, type SharedItem, type SharedItems } from './merge-shared.ts';
import { parseSettings } from './parse-settings.ts';
import { fromItems, isSiteBound, settingItems } from './setting-items.ts';
import { defaultSettings, type Settings } from './settings.ts';
import { changedPieces, type Pieces, readPieces, writePieces } from './shared-pieces.ts';
import type { Sharing } from './sharing.ts';

/** Milliseconds for which it is remembered that an item was taken away. A browser that was off for longer may bring it back. */
const goneFor = 180 * 24 * 60 * 60 * 1000;

/** Milliseconds ahead of this browser's clock. What claims to be from later is not believed: nothing here could ever be newer. */
const furthest = 365 * 24 * 60 * 60 * 1000;

/** What one round of sharing comes to. */
export interface SharingPlan {
  readonly settings: Settings;
  readonly sharing: Sharing;
  /** What to write where the reader's other browsers read it; may be nothing. */
  readonly pieces: Pieces;
}

/**
 * Brings one browser's settings and what all share together. What changed here since the last round is newer than all that
 * was seen here, whatever the clock says. What others have shared is parsed like any stored data; what is not understood
 * of it is neither used nor taken from them. `now` in milliseconds since 1970.
 */
export function planSharing(settings: Settings, sharing: Sharing, stored: Pieces, now: number): SharingPlan {
  const { version } = defaultSettings;
  const remote = readPieces(stored, version);
  const { trouble: _, ...untroubled } = sharing;
  if (remote.newer) return { settings, sharing: { ...untroubled, trouble: 'newer' }, pieces: {} };

  const isOurs = (key: string) => sharing.sites || !isSiteBound(key);
  const isKept = (item: SharedItem) => !isGone(item) || item.at > now - goneFor;
  const believed = chosenFrom(remote.items, (key, { at }) => isOurs(key) && at <= now + furthest);
  const heard = understood(believed);
  const local = stamped(settings, sharing, isOurs, now);
  const merged = chosenFrom(mergeShared(local, heard), (_key, item) => isKept(item));

  const next = applied(settings, merged);
  const current = settingItems(next);
  // What could not be put into the settings is not remembered: else it would seem taken away by the reader.
  const seen = chosenFrom(merged, (key, item) => isGone(item) || isSame(current.get(key), item.value));
  const all = mergeCarried(merged, remote.items, heard, isKept);
  // Where there is little room: that something is gone must be told only to those who may have heard of it.
  const needed = () => chosenFrom(all, (key, item) => !isGone(item) || remote.items.has(key));
  const pieces = writePieces(all, version) ?? writePieces(needed(), version);
  const joined = { joined: true, joinedSites: sharing.sites };
  return {
    settings: next,
    sharing: { ...untroubled, ...joined, seen, ...(pieces === undefined && { trouble: 'full' }) },
    pieces: pieces === undefined ? {} : changedPieces(pieces, stored),
  };
}

/** What this browser knows, with what changed here since it was last asked. */
function stamped(
  settings: Settings,
  sharing: Sharing,
  isOurs: (key: string) => boolean,
  now: number,
): SharedItems {
  const seen = chosenFrom(sharing.seen, isOurs);
  const latest = [...seen.values()].reduce((max, { at }) => Math.max(max, at), 0);
  const later = Math.max(now, latest + 1);
  // What was chosen before this browser shared has no date: it gives way to what is shared already.
  const at = (key: string) => ((isSiteBound(key) ? sharing.joinedSites : sharing.joined) ? later : 1);
  const standard = settingItems(defaultSettings);
  const items = settingItems(settings);
  const known = new Map(seen);
  for (const [key, value] of items) {
    if (!isOurs(key)) continue;
    const before = seen.has(key) ? seen.get(key)?.value : standard.get(key);
    if (!isSame(before, value)) known.set(key, { at: at(key), value });
  }
  for (const [key, item] of seen) if (!isGone(item) && !items.has(key)) known.set(key, { at: at(key) });
  return known;
}

/** Those items that settings can hold as they are, and those that are gone. */
function understood(items: SharedItems): SharedItems {
  const values = [...items].map(([key, { value }]): [string, unknown] => [key, value]);
  const parsed = settingItems(parseSettings(fromItems(values)).settings);
  return chosenFrom(items, (key, item) => isGone(item) || isSame(parsed.get(key), item.value));
}

function applied(settings: Settings, items: SharedItems): Settings {
  const values = settingItems(settings);
  for (const [key, item] of items) {
    if (isGone(item)) values.delete(key);
    else values.set(key, item.value);
  }
  const next = parseSettings(fromItems(values)).settings;
  return isSame(next, settings) ? settings : next;
}

/** All that is to be shared: what was merged, and what others shared that is not ours to judge. */
function mergeCarried(
  merged: SharedItems,
  remote: SharedItems,
  heard: SharedItems,
  isKept: (item: SharedItem) => boolean,
): SharedItems {
  const carried = chosenFrom(remote, (key, item) => {
    const mine = merged.get(key);
    return !heard.has(key) && isKept(item) && (mine === undefined || isNewer(item, mine));
  });
  return new Map([...merged, ...carried]);
}

function chosenFrom(
  items: SharedItems,
  isChosen: (key: string, item: SharedItem) => boolean,
): Map<string, SharedItem> {
  return new Map([...items].filter(([key, item]) => isChosen(key, item)));
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || (one !== undefined && canonicalText(one) === canonicalText(other));
}
