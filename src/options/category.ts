import type { Entry, Role } from '../glossary/entry.ts';
import type { Settings } from '../settings/settings.ts';
import { isTracked, withEntry, withRole } from '../settings/tracking.ts';

/** Entries that are marked alike, and are turned on or off together. */
export interface Category {
  readonly role: Role;
  readonly entries: readonly Entry[];
}

export type CategoryState = 'on' | 'some' | 'off';

export function categoryState(settings: Settings, { entries }: Category): CategoryState {
  const tracked = entries.filter((entry) => isTracked(settings, entry)).length;
  if (tracked === 0) return 'off';
  return tracked === entries.length ? 'on' : 'some';
}

/** Turns a category on or off as a whole: choices made entry by entry go with it, so that the boxes tell the truth. */
export function turnCategory(settings: Settings, { role, entries }: Category, on: boolean): Settings {
  const cleared = entries.reduce((now, { id }) => withEntry(now, id, true), settings);
  return withRole(cleared, role, on);
}

/** Turns one entry on or off. In a category that is off as a whole, ticking one entry ticks that one only. */
export function turnEntry(
  settings: Settings,
  { role, entries }: Category,
  id: string,
  on: boolean,
): Settings {
  const isOff = settings.untrackedRoles.includes(role);
  if (!isOff) return withEntry(settings, id, on);
  if (!on) return settings;
  const others = entries.filter((entry) => entry.id !== id);
  const onlyThis = others.reduce((now, other) => withEntry(now, other.id, false), settings);
  return withEntry(withRole(onlyThis, role, true), id, true);
}
