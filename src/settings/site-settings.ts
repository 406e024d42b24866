import { isRecord } from './is-record.ts';
import { migrate, migrations } from './migrations.ts';
import { parseSites } from './parse-sites.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** What decides whether a page is read at all. Every frame needs to know it, and most need to know nothing else. */
export type SiteSettings = Pick<Settings, 'on' | 'sites' | 'sitesMode' | 'ownTermsOnPages'>;

type Record = Readonly<globalThis.Record<string, unknown>>;

const nothing: Record = {};

/**
 * Reads these settings alone out of what is stored, with what an administrator has chosen, and gives what parsing all of them
 * would give. What cannot be read is told elsewhere.
 */
export function parseSiteSettings(raw: unknown, managed: unknown): SiteSettings {
  const policy = isRecord(managed) ? managed : nothing;
  const preset = isRecord(policy.preset) ? policy.preset : nothing;
  const locked: readonly unknown[] = Array.isArray(policy.locked) ? policy.locked : [];
  const isDamaged = raw !== undefined && !isRecord(raw);
  const stored = isRecord(raw) ? migrate(raw, versionOf(raw)) : nothing;

  function read<Name extends keyof SiteSettings>(
    name: Name,
    parse: (value: unknown) => SiteSettings[Name] | undefined,
  ): SiteSettings[Name] {
    const standard = defaultSettings[name];
    const chosen = own(preset, name) === undefined ? standard : (parse(own(preset, name)) ?? standard);
    if (locked.includes(name)) return chosen;
    if (isDamaged) return standard;
    if (!Object.hasOwn(stored, name)) return chosen;
    return stored[name] === undefined ? standard : (parse(stored[name]) ?? standard);
  }

  return {
    on: read('on', asBoolean),
    sites: read('sites', (value) => parseSites(value, () => {})),
    sitesMode: read('sitesMode', (value) =>
      value === 'everywhere' || value === 'chosen' ? value : undefined,
    ),
    ownTermsOnPages: read('ownTermsOnPages', asBoolean),
  };
}

function versionOf({ version }: Record): number {
  const newest = migrations.length + 1;
  const isVersion = typeof version === 'number' && Number.isInteger(version) && version >= 1;
  return isVersion ? Math.min(version, newest) : newest;
}

function asBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function own(record: Record, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
