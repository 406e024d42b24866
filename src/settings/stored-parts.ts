import { isRecord } from './parse-lists.ts';
import { defaultSettings, type OwnTerm, type Settings } from './settings.ts';

/** Makes of own terms, when they are saved, what frames read instead of them: texts under keys of their own. */
export type PrepareOwnTerms = (terms: readonly OwnTerm[]) => Readonly<Record<string, string>>;

/** Settings as one value to parse. Own terms are stored beside the rest; older data, and files, may have them inside. */
export function joinStored(settings: unknown, ownTerms: unknown): unknown {
  if (ownTerms === undefined) return settings;
  if (isRecord(settings)) return { ...settings, ownTerms };
  const { version } = defaultSettings;
  // The terms are not lost with what cannot be read, and that is not lost unseen.
  return settings === undefined ? { version, ownTerms } : { version, ownTerms, settings };
}

/** What to store for settings, by key; own terms only where they are others than those stored. */
export function partSettings(
  { ownTerms, ...settings }: Settings,
  stored: unknown,
  prepare: PrepareOwnTerms | undefined,
): Readonly<Record<string, unknown>> {
  // Who does not prepare them sees only those that stand among the other settings, and leaves them there.
  if (prepare === undefined)
    return { settings: ownTerms.length === 0 ? settings : { ...settings, ownTerms } };
  const isSame = JSON.stringify(stored ?? []) === JSON.stringify(ownTerms);
  return isSame ? { settings } : { settings, 'own-terms': ownTerms, ...prepare(ownTerms) };
}
