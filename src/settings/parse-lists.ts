import type { Role } from '../glossary/entry.ts';
import { mostExceptions, spelt } from './exceptions.ts';
import { normaliseHost } from './host-name.ts';
import type { EntryForm, Exception, PainterChoice, SiteRule } from './settings.ts';

/** More than anyone sets by hand; storage filled by something else must not slow every page down. */
export const mostSites = 5000;
const mostEntries = 5000;
const longestId = 200;

/** Every role, by its name; the type makes a forgotten one an error. */
const knownRoles: Readonly<Record<Role, true>> = {
  medicine: true,
  'side-effect': true,
  caution: true,
  condition: true,
  care: true,
};

/** Where parsers put one plain sentence per value that they leave out or change. */
export type Report = (problem: string) => void;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Site rules, in an object without a prototype: "constructor" and "__proto__" are host names like others. */
export function parseSites(stored: unknown, report: Report): Record<string, SiteRule> {
  const sites: Record<string, SiteRule> = Object.create(null);
  if (!isRecord(stored)) {
    report('The rules for single sites could not be read; no site has a rule now.');
    return sites;
  }
  const all = Object.entries(stored);
  if (all.length > mostSites) {
    report(`There are ${all.length} rules for single sites; the first ${mostSites} are used.`);
  }
  for (const [name, rule] of all.slice(0, mostSites)) {
    const host = normaliseHost(name);
    if (host === undefined) report(`“${shown(name)}” is not the name of a site; its rule is left out.`);
    else if (host in sites) report(`The site “${host}” has two rules; the first is used.`);
    else {
      const parsed = parseRule(host, rule, report);
      if (parsed) sites[host] = parsed;
    }
  }
  return sites;
}

function parseRule(host: string, stored: unknown, report: Report): SiteRule | undefined {
  if (!isRecord(stored) || typeof stored.on !== 'boolean') {
    report(`The rule for the site “${host}” could not be read; it is left out.`);
    return undefined;
  }
  const { on, painter } = stored;
  if (isPainter(painter)) return { on, painter };
  report(
    `How words are marked on the site “${host}” could not be read; they are marked without changing the page.`,
  );
  return { on, painter: 'highlight' };
}

function isPainter(value: unknown): value is PainterChoice {
  return value === 'highlight' || value === 'elements';
}

export function parseRoles(stored: unknown, report: Report): Role[] {
  if (!Array.isArray(stored)) {
    report('The categories that you turned off could not be read; all categories are on.');
    return [];
  }
  const roles = new Set<Role>();
  let unknown = 0;
  for (const role of stored) {
    if (isRole(role)) roles.add(role);
    else unknown++;
  }
  if (unknown > 0) report(`${counted(unknown, 'category')} that you turned off could not be read; left out.`);
  return [...roles];
}

function isRole(value: unknown): value is Role {
  return typeof value === 'string' && Object.hasOwn(knownRoles, value);
}

export function parseEntries(stored: unknown, report: Report): string[] {
  if (!Array.isArray(stored)) {
    report('The single words that you turned off could not be read; all words are on.');
    return [];
  }
  const ids = new Set<string>();
  let left = 0;
  for (const id of stored) {
    if (typeof id !== 'string' || id === '' || id.length > longestId) left++;
    else if (ids.size < mostEntries || ids.has(id)) ids.add(id);
    else left++;
  }
  if (left > 0) report(`${counted(left, 'word')} that you turned off could not be read; left out.`);
  return [...ids];
}

export function parseForms(stored: unknown, report: Report): EntryForm[] {
  if (!Array.isArray(stored)) {
    report('The spellings that you turned off could not be read; all spellings are on.');
    return [];
  }
  const forms = new Map<string, EntryForm>();
  let left = 0;
  for (const each of stored) {
    const { entry, text } = isRecord(each) ? each : {};
    if (!isName(entry) || !isName(text) || forms.size >= mostEntries) left++;
    else forms.set(`${entry}\n${text}`, { entry, text });
  }
  if (left > 0)
    report(
      left === 1
        ? 'One spelling that you turned off could not be read; left out.'
        : `${left} spellings that you turned off could not be read; left out.`,
    );
  return [...forms.values()];
}

export function parseExceptions(stored: unknown, report: Report): Exception[] {
  if (!Array.isArray(stored)) {
    report('The words that are not to be marked could not be read; they are marked again.');
    return [];
  }
  const exceptions = stored.flatMap((each) => parseException(each) ?? []);
  const left = stored.length - exceptions.length;
  if (left > 0)
    report(`${counted(left, 'word')} that you chose not to have marked could not be read; left out.`);
  if (exceptions.length > mostExceptions)
    report(`There are ${exceptions.length} words not to be marked; the first ${mostExceptions} are used.`);
  return exceptions.slice(0, mostExceptions);
}

function parseException(stored: unknown): Exception | undefined {
  if (!isRecord(stored)) return undefined;
  const { entry, text, host } = stored;
  if (!isName(entry) || !isName(text)) return undefined;
  if (host === undefined) return spelt({ entry, text });
  return typeof host === 'string' ? spelt({ entry, text, host }) : undefined;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= longestId;
}

function counted(count: number, noun: 'category' | 'word'): string {
  if (count === 1) return `One ${noun}`;
  return `${count} ${noun === 'category' ? 'categories' : 'words'}`;
}

/** A name from storage, short enough for a sentence. */
function shown(name: string): string {
  return name.length > 60 ? `${name.slice(0, 60)}…` : name;
}
