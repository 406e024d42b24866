import { isRecord } from './is-record.ts';
import { parseFrameSettings, parseSettings } from './parse-settings.ts';
import { planFrameWrite, planWrite } from './plan-write.ts';
import { type Policy, parseManaged } from './policy.ts';
import { defaultSettings, type OwnTerm, type Settings } from './settings.ts';
import type { ParsedSettings } from './store.ts';

/** How settings are read and written: whole by the extension's own pages, without own terms by frames. */
export interface StoredParts {
  readonly keys: readonly string[];
  /** As they hold under a policy, or, without one, as they are stored. */
  parse(raw: unknown, policy?: Policy): ParsedSettings;
  readonly plan: typeof planWrite;
  /** The value to parse, out of what stands under the keys. */
  join(stored: Stored): unknown;
  /** What to store, by key. */
  part(settings: Settings, stored: Stored): Stored;
}

type Stored = Readonly<Record<string, unknown>>;

/** Makes of own terms, when they are saved, what frames read instead of them: texts under keys of their own. */
export type PrepareOwnTerms = (terms: readonly OwnTerm[]) => Readonly<Record<string, string>>;

/** Own terms may be many, and frames are more: they are stored apart, and a frame neither reads nor changes them. */
export const frameParts: StoredParts = {
  keys: ['settings'],
  parse: (raw, policy) => parseManaged(raw, policy, parseFrameSettings),
  plan: planFrameWrite,
  join: ({ settings }) => settings,
  part({ ownTerms: _, ...settings }, { settings: before }) {
    const inside = isRecord(before) ? before.ownTerms : undefined;
    return { settings: inside === undefined ? settings : { ...settings, ownTerms: inside } };
  },
};

export function wholeParts(prepare: PrepareOwnTerms): StoredParts {
  return {
    keys: ['settings', 'own-terms'],
    parse: (raw, policy) => parseManaged(raw, policy, parseSettings),
    plan: planWrite,
    /** Older data, and files, may have own terms among the rest. */
    join({ settings, 'own-terms': ownTerms }) {
      if (ownTerms === undefined) return settings;
      if (isRecord(settings)) return { ...settings, ownTerms };
      const { version } = defaultSettings;
      // The terms are not lost with what cannot be read, and that is not lost unseen.
      return settings === undefined ? { version, ownTerms } : { version, ownTerms, settings };
    },
    part({ ownTerms, ...settings }, { 'own-terms': before }) {
      const isSame = JSON.stringify(before ?? []) === JSON.stringify(ownTerms);
      return isSame ? { settings } : { settings, 'own-terms': ownTerms, ...prepare(ownTerms) };
    },
  };
}
