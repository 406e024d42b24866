import { isRecord } from './is-record.ts';
import type { parseSettings } from './parse-settings.ts';
import type { SettingName } from './setting-words.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { ParsedSettings } from './store.ts';

/** How settings are parsed: frames know of no own terms, and load no code for them. */
type Parse = typeof parseSettings;

/** What whoever manages the browser (a hospital, say) has chosen for its users. */
export interface Policy {
  /** Stands in the place of the standard values; good values only. */
  readonly preset: Partial<Settings>;
  /** What readers cannot change. What they chose themselves before is kept underneath. */
  readonly locked: readonly SettingName[];
}

/** Reads what a browser's administrator wrote, keeping what is good. Undefined where it says nothing. */
export function parsePolicy(raw: unknown, parse: Parse): Policy | undefined {
  if (!isRecord(raw)) return undefined;
  const given = isRecord(raw.preset) ? raw.preset : {};
  const { settings } = parse({ ...given, version: defaultSettings.version });
  const preset = pick(settings, Object.keys(given).filter(isSettingName));
  const locked = Array.isArray(raw.locked) ? [...new Set(raw.locked.filter(isSettingName))] : [];
  return Object.keys(preset).length + locked.length === 0 ? undefined : { preset, locked };
}

/** Settings as they hold: what is stored, the preset where nothing is, and what is locked in any case. */
export function parseManaged(raw: unknown, policy: Policy | undefined, parse: Parse): ParsedSettings {
  if (policy === undefined) return parse(raw);
  const preset = { ...defaultSettings, ...policy.preset };
  const parsed = parse(raw === undefined ? preset : isRecord(raw) ? { ...policy.preset, ...raw } : raw);
  if (policy.locked.length === 0) return parsed;
  return {
    ...parsed,
    settings: { ...parsed.settings, ...pick(preset, policy.locked) },
    locked: policy.locked,
  };
}

/** What to store after a change: of what is locked, what the reader chose before. */
export function withoutLocked(
  changed: Settings,
  raw: unknown,
  policy: Policy | undefined,
  parse: Parse,
): Settings {
  if (policy === undefined) return changed;
  return { ...changed, ...pick(parseManaged(raw, { ...policy, locked: [] }, parse).settings, policy.locked) };
}

function pick(settings: Settings, names: readonly SettingName[]): Partial<Settings> {
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}

function isSettingName(name: unknown): name is SettingName {
  return typeof name === 'string' && name !== 'version' && Object.hasOwn(defaultSettings, name);
}
