import { say } from '../language/say.ts';
import { isRecord } from './is-record.ts';
import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';
import type { ParsedSettings } from './store.ts';

/** Says of a file what it holds: all settings of Sidenote, or site rules alone. */
export const fileFormats = { settings: 'sidenote-settings', sites: 'sidenote-sites' } as const;

/** Bytes; several times what the longest lists need. A larger file is not even read. */
export const largestFile = 5_000_000;

/** What a file holds, or one plain sentence on why it cannot be used. */
export type ReadFile = { readonly parsed: ParsedSettings } | { readonly complaint: string };

/** The reader's settings as a text to keep. `saved`: when, as ISO 8601. */
export function writeSettingsFile(settings: Settings, saved: string): string {
  return `${JSON.stringify({ format: fileFormats.settings, saved, settings }, undefined, 2)}\n`;
}

/** Reads what the reader chose as a file of settings, whatever it is, by the same rules as stored settings. */
export function readSettingsFile(text: string): ReadFile {
  const file = parseJson(text);
  if (file === undefined) return { complaint: say('settings_file_damaged') };
  if (isRecord(file) && file.format === fileFormats.sites)
    return { complaint: say('settings_file_sites_alone') };
  if (!isRecord(file) || file.format !== fileFormats.settings || !isRecord(file.settings))
    return { complaint: say('settings_file_foreign') };
  return { parsed: parseSettings(file.settings) };
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
