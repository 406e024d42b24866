import { canonicalText } from './canonical-text.ts';
import { isRecord } from './is-record.ts';
import { defaultSettings, type Settings } from './settings.ts';

/**
 * Settings taken apart into what is chosen one by one: a choice (`dwell`), what is kept under a name (`sites/example.org`), an
 * item of a list (`untrackedEntries/"rash"`, whose value is `true`). Browsers share these, not whole settings.
 */
export function settingItems(settings: Settings): Map<string, unknown> {
  const { version: _, ...chosen } = settings;
  const items = new Map<string, unknown>();
  for (const [name, value] of Object.entries(chosen)) {
    if (Array.isArray(value)) for (const each of value) items.set(`${name}/${canonicalText(each)}`, true);
    else if (isRecord(value))
      for (const [member, each] of Object.entries(value)) items.set(`${name}/${member}`, each);
    else items.set(name, value);
  }
  return items;
}

/** Puts items together again, to be parsed as settings. Items of no known setting are left out. */
export function fromItems(items: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const shapes: Readonly<Record<string, unknown>> = { ...defaultSettings };
  const lists = new Map<string, unknown[]>();
  const records = new Map<string, Record<string, unknown>>();
  const raw: Record<string, unknown> = { version: defaultSettings.version };
  for (const [key, value] of items) {
    const [name, member] = splitKey(key);
    if (name === 'version' || !Object.hasOwn(shapes, name)) continue;
    const shape = shapes[name];
    if (Array.isArray(shape)) {
      if (member !== undefined && value === true) gather(lists, name, () => []).push(parseMember(member));
    } else if (isRecord(shape)) {
      if (member !== undefined) gather(records, name, () => Object.create(null))[member] = value;
    } else if (member === undefined) raw[name] = value;
  }
  return { ...raw, ...Object.fromEntries(lists), ...Object.fromEntries(records) };
}

/** Whether an item names a site: it tells where the reader reads. */
export function isSiteBound(key: string): boolean {
  const [name, member] = splitKey(key);
  if (name === 'sites') return true;
  const value = member === undefined ? undefined : parseMember(member);
  return isRecord(value) && Object.hasOwn(value, 'host');
}

function splitKey(key: string): [name: string, member?: string] {
  const end = key.indexOf('/');
  return end < 0 ? [key] : [key.slice(0, end), key.slice(end + 1)];
}

function gather<T>(all: Map<string, T>, name: string, start: () => T): T {
  const found = all.get(name) ?? start();
  all.set(name, found);
  return found;
}

/** Undefined for what is no JSON; the parser of settings leaves it out. */
function parseMember(member: string): unknown {
  try {
    return JSON.parse(member);
  } catch {
    return undefined;
  }
}
