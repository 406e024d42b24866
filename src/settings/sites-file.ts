import { say } from '../language/say.ts';
import { isRecord } from './is-record.ts';
import { parseSettings } from './parse-settings.ts';
import { parseSites } from './parse-sites.ts';
import type { Problem } from './problem.ts';
import type { Settings } from './settings.ts';
import { fileFormats, parseJson, type ReadFile } from './settings-file.ts';
import type { ParsedSettings } from './store.ts';

/** The reader's rules for sites, and where there is no rule, as a text to keep. `saved`: when, as ISO 8601. */
export function writeSitesFile({ version, sitesMode, sites }: Settings, saved: string): string {
  return `${JSON.stringify({ format: fileFormats.sites, saved, version, sitesMode, sites }, undefined, 2)}\n`;
}

/**
 * Reads the rules for sites out of such a file, or a file of all settings, by the same parser. Everything else in what is read
 * is as in the standard settings.
 */
export function readSitesFile(text: string): ReadFile {
  const file = parseJson(text);
  if (file === undefined) return { complaint: say('sites_file_damaged') };
  const { format, settings } = isRecord(file) ? file : {};
  const stored = format === fileFormats.sites ? file : format === fileFormats.settings ? settings : undefined;
  if (!isRecord(stored) || !isRecord(stored.sites)) return { complaint: say('sites_file_foreign') };
  const { version, sitesMode, sites } = stored;
  return { parsed: parseSettings({ version, sitesMode, sites }) };
}

/**
 * The reader's settings with the site rules of a file in the place of their own, or, with `keepsOthers`, beside them: then one
 * for the same site counts, and sites without a rule stay as they are. Reports rules for which there is no room.
 */
export function withSitesOf(mine: Settings, file: Settings, keepsOthers: boolean): ParsedSettings {
  const { sites, sitesMode } = file;
  if (!keepsOthers) return { settings: { ...mine, sites, sitesMode }, problems: [] };
  const problems: Problem[] = [];
  const all = Object.fromEntries([...Object.entries(mine.sites), ...Object.entries(sites)]);
  return { settings: { ...mine, sites: parseSites(all, (...problem) => problems.push(problem)) }, problems };
}
