import type { LanguageChoice } from '../language/language.ts';
import { isRecord } from './is-record.ts';
import { migrate, migrations } from './migrations.ts';
import { parseEntries, parseExceptions, parseForms, parseRoles } from './parse-lists.ts';
import { parseOwnTerms } from './parse-own-terms.ts';
import { parseSites } from './parse-sites.ts';
import type { Problem, Report } from './problem.ts';
import {
  type CardColours,
  defaultSettings,
  type MarkStyle,
  type Occurrences,
  type Relevance,
  type Settings,
  type SitesMode,
} from './settings.ts';
import type { ParsedSettings } from './store.ts';

/** The version that this code writes. */
const current = migrations.length + 1;
const longestDwell = 2000;

/**
 * Reads what is stored, whatever it is: each property that is good is kept, each other one gets its standard value
 * and a problem for the reader. Nothing stored at all is no problem.
 */
export const parseSettings = (raw: unknown): ParsedSettings => parseWith(raw, parseOwnTerms);

/** The same for frames, which know of no own terms and load no code for them. */
export const parseFrameSettings = (raw: unknown): ParsedSettings => parseWith(raw, () => []);

type OwnTermsParser = (stored: unknown, report: Report) => Settings['ownTerms'];

function parseWith(raw: unknown, ownTerms: OwnTermsParser): ParsedSettings {
  const problems: Problem[] = [];
  const report: Report = (...problem) => problems.push(problem);
  if (raw === undefined) return { settings: defaultSettings, problems };
  if (!isRecord(raw)) {
    report('problem_all');
    return { settings: defaultSettings, problems };
  }
  const version = parseVersion(raw, report);
  const stored = migrate(raw, Math.min(version, current));
  const settings = parseProperties(stored, report, ownTerms);
  if (version > current) {
    report('problem_newer');
    return { settings, problems, newer: true };
  }
  for (const name of Object.keys(stored)) {
    if (!Object.hasOwn(defaultSettings, name)) report('problem_unknown', { name: name.slice(0, 60) });
  }
  return { settings, problems };
}

function parseVersion(raw: Readonly<Record<string, unknown>>, report: Report): number {
  const version = own(raw, 'version');
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1) return version;
  report('problem_version');
  return current;
}

/** A property that is missing has its standard value, without a word. */
function parseProperties(
  stored: Readonly<Record<string, unknown>>,
  report: Report,
  ownTerms: OwnTermsParser,
): Settings {
  const parse = <T>(name: keyof Settings, standard: T, parser: (value: unknown, report: Report) => T): T => {
    const value = own(stored, name);
    return value === undefined ? standard : parser(value, report);
  };
  return {
    version: defaultSettings.version,
    on: parse('on', defaultSettings.on, parseOn),
    sites: parse('sites', defaultSettings.sites, parseSites),
    untrackedRoles: parse('untrackedRoles', defaultSettings.untrackedRoles, parseRoles),
    untrackedEntries: parse('untrackedEntries', defaultSettings.untrackedEntries, parseEntries),
    exceptions: parse('exceptions', defaultSettings.exceptions, parseExceptions),
    relevance: parse('relevance', defaultSettings.relevance, parseRelevance),
    dwell: parse('dwell', defaultSettings.dwell, parseDwell),
    cardColours: parse('cardColours', defaultSettings.cardColours, parseColours),
    markStyle: parse('markStyle', defaultSettings.markStyle, parseMarkStyle),
    occurrences: parse('occurrences', defaultSettings.occurrences, parseOccurrences),
    printMarks: parse('printMarks', defaultSettings.printMarks, parsePrintMarks),
    untrackedForms: parse('untrackedForms', defaultSettings.untrackedForms, parseForms),
    ownTerms: parse('ownTerms', defaultSettings.ownTerms, ownTerms),
    ownTermsOnPages: parse('ownTermsOnPages', defaultSettings.ownTermsOnPages, parseOwnTermsOnPages),
    sitesMode: parse('sitesMode', defaultSettings.sitesMode, parseSitesMode),
    badge: parse('badge', defaultSettings.badge, parseBadge),
    language: parse('language', defaultSettings.language, parseLanguage),
  };
}

function parseOn(value: unknown, report: Report): boolean {
  if (typeof value === 'boolean') return value;
  report('problem_on');
  return defaultSettings.on;
}

function parseRelevance(value: unknown, report: Report): Relevance {
  if (value === 'strict' || value === 'balanced' || value === 'generous') return value;
  report('problem_relevance');
  return defaultSettings.relevance;
}

function parseColours(value: unknown, report: Report): CardColours {
  if (value === 'page' || value === 'system' || value === 'light' || value === 'dark') return value;
  report('problem_colours');
  return defaultSettings.cardColours;
}

function parseOwnTermsOnPages(value: unknown, report: Report): boolean {
  if (typeof value === 'boolean') return value;
  report('problem_own_on_pages');
  return defaultSettings.ownTermsOnPages;
}

function parseDwell(value: unknown, report: Report): number {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    report('problem_dwell', { milliseconds: defaultSettings.dwell });
    return defaultSettings.dwell;
  }
  const dwell = Math.min(Math.max(value, 0), longestDwell);
  if (dwell !== value) report('problem_dwell_range', { milliseconds: dwell });
  return dwell;
}

function parseMarkStyle(value: unknown, report: Report): MarkStyle {
  if (value === 'both' || value === 'underline' || value === 'tint' || value === 'dotted') return value;
  report('problem_style');
  return defaultSettings.markStyle;
}

function parseOccurrences(value: unknown, report: Report): Occurrences {
  if (value === 'every' || value === 'section' || value === 'page') return value;
  report('problem_often');
  return defaultSettings.occurrences;
}

function parsePrintMarks(value: unknown, report: Report): boolean {
  if (typeof value === 'boolean') return value;
  report('problem_print');
  return defaultSettings.printMarks;
}

function parseSitesMode(value: unknown, report: Report): SitesMode {
  if (value === 'everywhere' || value === 'chosen') return value;
  report('problem_sites_mode');
  return defaultSettings.sitesMode;
}

function parseBadge(value: unknown, report: Report): boolean {
  if (typeof value === 'boolean') return value;
  report('problem_badge');
  return defaultSettings.badge;
}

function parseLanguage(value: unknown, report: Report): LanguageChoice {
  if (value === 'browser' || value === 'en' || value === 'de') return value;
  report('problem_language');
  return defaultSettings.language;
}

function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
