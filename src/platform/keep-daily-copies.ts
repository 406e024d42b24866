import { browser } from 'wxt/browser';
import { isFirstOfDay, parseCopies, withCopy } from '../settings/saved-copies.ts';
import { copiesKey } from '../settings/stored-keys.ts';
import type { StoredParts } from '../settings/stored-parts.ts';
import { inTurn } from './in-turn.ts';

/**
 * Keeps the settings as they were before the first change of each day, whoever changed them. To be called while the
 * worker starts: a listener added later misses the change that woke it.
 */
export function keepDailyCopies(parts: StoredParts): void {
  browser.storage.onChanged.addListener((changes: Changes, area: string) => {
    if (area !== 'local' || !parts.keys.some((key) => key in changes)) return;
    keepCopy(parts, changes).catch((error) => console.error('Sidenote', error));
  });
}

type Changes = Readonly<Record<string, { oldValue?: unknown }>>;

const keepCopy = (parts: StoredParts, changes: Changes) =>
  inTurn('sidenote-settings', async () => {
    const { local } = browser.storage;
    const stored: Record<string, unknown> = await local.get([...parts.keys, copiesKey]);
    const copies = parseCopies(stored[copiesKey]);
    const at = Date.now();
    if (!isFirstOfDay(copies, at)) return;
    const old = parts.keys.map((key) => [key, key in changes ? changes[key]?.oldValue : stored[key]]);
    const before = parts.join(Object.fromEntries(old));
    if (before === undefined) return;
    const { settings, problems } = parts.parse(before);
    // What was damaged is set aside instead, by whoever wrote over it.
    if (problems.length > 0) return;
    await local.set({ [copiesKey]: withCopy(copies, { at, reason: 'day', settings }) });
  });
