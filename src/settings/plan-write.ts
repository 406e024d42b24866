import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

/** What to store for a change. */
export interface WritePlan {
  readonly settings: Settings;
  /**
   * Present where the stored value was damaged or newer: exactly what was stored. Keep it under a key of its own,
   * beside earlier ones, before the settings are written over.
   */
  readonly setAside?: { readonly raw: unknown };
}

/** Says what to store when the reader changes something, so that no stored value is ever lost unseen. */
export function planWrite(raw: unknown, change: (settings: Settings) => Settings): WritePlan {
  const { settings, problems } = parseSettings(raw);
  const changed = parseSettings(change(settings)).settings;
  return problems.length === 0 ? { settings: changed } : { settings: changed, setAside: { raw } };
}
