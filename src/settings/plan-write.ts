import { parseFrameSettings, parseSettings } from './parse-settings.ts';
import { type Policy, parseManaged, withoutLocked } from './policy.ts';
import type { Settings } from './settings.ts';

/** What to store for a change. */
export interface WritePlan {
  readonly settings: Settings;
  /**
   * Present where the stored value was damaged or newer: exactly what was stored. Keep it under a key of its own,
   * beside earlier ones, before the settings are written over.
   */
  readonly setAside?: { readonly raw: unknown };
  /** Present where the change was to nothing but locked settings: it comes to nothing, and the reader is to be told. */
  readonly refused?: true;
}

type Change = (settings: Settings) => Settings;

/** Says what to store when the reader changes something, so that no stored value is ever lost unseen, and nothing locked changes. */
export const planWrite = (raw: unknown, change: Change, policy?: Policy): WritePlan =>
  planWith(raw, change, policy, parseSettings);

/** The same for a frame, in whose settings are no own terms: those that are stored stay as they are. */
export const planFrameWrite = (raw: unknown, change: Change, policy?: Policy): WritePlan =>
  planWith(raw, change, policy, parseFrameSettings);

function planWith(
  raw: unknown,
  change: Change,
  policy: Policy | undefined,
  parse: typeof parseSettings,
): WritePlan {
  const { settings, problems, locked = [] } = parseManaged(raw, policy, parse);
  const changed = parse(change(settings)).settings;
  const names = differing(settings, changed);
  return {
    settings: withoutLocked(changed, raw, policy, parse),
    ...(problems.length > 0 && { setAside: { raw } }),
    ...(names.length > 0 && names.every((name) => locked.some((each) => each === name)) && { refused: true }),
  };
}

function differing(one: Settings, other: Settings): string[] {
  const others: Readonly<Record<string, unknown>> = { ...other };
  return Object.entries(one)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(others[name]))
    .map(([name]) => name);
}
