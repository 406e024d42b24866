import type { Role } from '../glossary/entry.ts';
import { mostExceptions, spelt } from './exceptions.ts';
import { isRecord } from './is-record.ts';
import type { Report } from './problem.ts';
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
    report('problem_roles');
    return [];
  }
  const roles = new Set<Role>();
  let unknown = 0;
  for (const role of stored) {
    if (isRole(role)) roles.add(role);
    else unknown++;
  }
  if (unknown > 0) report('problem_left_roles', unknown);
  return [...roles];
}

function isRole(value: unknown): value is Role {
  return typeof value === 'string' && Object.hasOwn(knownRoles, value);
}

export function parseEntries(stored: unknown, report: Report): string[] {
  if (!Array.isArray(stored)) {
    report('problem_entries');
    return [];
  }
  const ids = new Set<string>();
  let left = 0;
  for (const id of stored) {
    if (typeof id !== 'string' || id === '' || id.length > longestId) left++;
    else if (ids.size < mostEntries || ids.has(id)) ids.add(id);
    else left++;
  }
  if (left > 0) report('problem_left_entries', left);
  return [...ids];
}

export function parseForms(stored: unknown, report: Report): EntryForm[] {
  if (!Array.isArray(stored)) {
    report('problem_forms');
    return [];
  }
  const forms = new Map<string, EntryForm>();
  let left = 0;
  for (const each of stored) {
    const { entry, text } = isRecord(each) ? each : {};
    if (!isName(entry) || !isName(text) || forms.size >= mostEntries) left++;
    else forms.set(`${entry}\n${text}`, { entry, text });
  }
  if (left > 0) report('problem_left_forms', left);
  return [...forms.values()];
}

export function parseExceptions(stored: unknown, report: Report): Exception[] {
  if (!Array.isArray(stored)) {
    report('problem_exceptions');
    return [];
  }
  const exceptions = stored.flatMap((each) => parseException(each) ?? []);
  const left = stored.length - exceptions.length;
  if (left > 0) report('problem_left_exceptions', left);
  if (exceptions.length > mostExceptions)
    report('problem_many_exceptions', { count: exceptions.length, most: mostExceptions });
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
