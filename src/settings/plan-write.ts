import { parseFrameSettings, parseSettings } from './parse-settings.ts';
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

type Change = (settings: Settings) => Settings;

/** Says what to store when the reader changes something, so that no stored value is ever lost unseen. */
export const planWrite = (raw: unknown, change: Change): WritePlan => planWith(raw, change, parseSettings);

/** The same for a frame, in whose settings are no own terms: those that are stored stay as they are. */
export const planFrameWrite = (raw: unknown, change: Change): WritePlan =>
  planWith(raw, change, parseFrameSettings);

function planWith(raw: unknown, change: Change, parse: typeof parseSettings): WritePlan {
  const { settings, problems } = parse(raw);
  const changed = parse(change(settings)).settings;
  return problems.length === 0 ? { settings: changed } : { settings: changed, setAside: { raw } };
}
