import type { Entry } from '../glossary/entry.ts';
import { roleName } from '../glossary/role-name.ts';
import type { Names } from '../settings/setting-words.ts';

/** What readers call entries and categories. */
export function namesOf(entries: readonly Entry[]): Names {
  const known = new Map(entries.map(({ id, name }) => [id, name]));
  return { entry: (id) => known.get(id) ?? id, role: roleName };
}
