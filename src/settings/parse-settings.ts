import { isRecord } from './is-record.ts';
import { migrate, migrations } from './migrations.ts';
import { parseEntries, parseExceptions, parseForms, parseRoles } from './parse-lists.ts';
import { parseOwnTerms } from './parse-own-terms.ts';
import { parseSites, type Report } from './parse-sites.ts';
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
 * and a sentence for the reader. Nothing stored at all is no problem.
 */
export const parseSettings = (raw: unknown): ParsedSettings => parseWith(raw, parseOwnTerms);

/** The same for frames, which know of no own terms and load no code for them. */
export const parseFrameSettings = (raw: unknown): ParsedSettings => parseWith(raw, () => []);

type OwnTermsParser = (stored: unknown, report: Report) => Settings['ownTerms'];

function parseWith(raw: unknown, ownTerms: OwnTermsParser): ParsedSettings {
  const problems: string[] = [];
  const report: Report = (problem) => problems.push(problem);
  if (raw === undefined) return { settings: defaultSettings, problems };
  if (!isRecord(raw)) {
    report('The saved settings could not be read; the standard settings are used.');
    return { settings: defaultSettings, problems };
  }
  const version = parseVersion(raw, report);
  const stored = migrate(raw, Math.min(version, current));
  const settings = parseProperties(stored, report, ownTerms);
  if (version > current) {
    report('A newer Sidenote saved these settings; this one uses what it understands of them.');
    return { settings, problems, newer: true };
  }
  for (const name of Object.keys(stored)) {
    if (!Object.hasOwn(defaultSettings, name))
      report(`The saved setting “${name.slice(0, 60)}” is not known; it is left out.`);
  }
  return { settings, problems };
}

function parseVersion(raw: Readonly<Record<string, unknown>>, report: Report): number {
  const version = own(raw, 'version');
  if (typeof version === 'number' && Number.isInteger(version) && version >= 1) return version;
  report('The saved settings do not say which version wrote them; they are read as this version’s own.');
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
  };
}

function parseOn(value: unknown, report: Report): boolean {
  if (typeof value === 'boolean') return value;
  report('Whether Sidenote is on could not be read; it is on.');
  return defaultSettings.on;
}

function parseRelevance(value: unknown, report: Report): Relevance {
  if (value === 'strict' || value === 'balanced' || value === 'generous') return value;
  report('Which words are marked could not be read; the balanced choice is used.');
  return defaultSettings.relevance;
}

function parseColours(value: unknown, report: Report): CardColours {
  if (value === 'page' || value === 'system' || value === 'light' || value === 'dark') return value;
  report('The colours of the card could not be read; they follow the page.');
  return defaultSettings.cardColours;
}

function parseOwnTermsOnPages(value: unknown, report: Report): boolean {
  if (typeof value === 'boolean') return value;
  report('Whether your own terms are marked on pages could not be read; they are not.');
  return defaultSettings.ownTermsOnPages;
}

function parseDwell(value: unknown, report: Report): number {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    report(
      `How long to wait before a card opens could not be read; it is ${defaultSettings.dwell} milliseconds.`,
    );
    return defaultSettings.dwell;
  }
  const dwell = Math.min(Math.max(value, 0), longestDwell);
  if (dwell !== value) report(`The wait before a card opens was out of range; it is ${dwell} milliseconds.`);
  return dwell;
}

function parseMarkStyle(value: unknown, report: Report): MarkStyle {
  if (value === 'both' || value === 'underline' || value === 'tint' || value === 'dotted') return value;
  report('How marks look could not be read; they have a line and a tint.');
  return defaultSettings.markStyle;
}

function parseOccurrences(value: unknown, report: Report): Occurrences {
  if (value === 'every' || value === 'section' || value === 'page') return value;
  report('How often a word is marked could not be read; it is marked every time.');
  return defaultSettings.occurrences;
}

function parsePrintMarks(value: unknown, report: Report): boolean {
  if (typeof value === 'boolean') return value;
  report('Whether marks are printed could not be read; they are not.');
  return defaultSettings.printMarks;
}

function parseSitesMode(value: unknown, report: Report): SitesMode {
  if (value === 'everywhere' || value === 'chosen') return value;
  report('On which sites Sidenote is on could not be read; it is on everywhere, save where a rule says no.');
  return defaultSettings.sitesMode;
}

function parseBadge(value: unknown, report: Report): boolean {
  if (typeof value === 'boolean') return value;
  report('Whether the toolbar button shows a number could not be read; it does.');
  return defaultSettings.badge;
}

function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
