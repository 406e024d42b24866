import type { Role } from '../glossary/entry.ts';
import { mostExceptions, spelt } from './exceptions.ts';
import { isRecord } from './is-record.ts';
import type { Report } from './parse-sites.ts';
import type { EntryForm, Exception } from './settings.ts';

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
