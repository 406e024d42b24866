import type { Entry, Form, Role } from './entry.ts';
import { formKey } from './forms.ts';

/** Makes one entry of those with the same id; where both say something different of a word, the earlier one holds. */
export function mergeEntries(entries: readonly Entry[]): Entry[] {
  const merged = new Map<string, Entry>();
  for (const entry of entries) {
    const earlier = merged.get(entry.id);
    merged.set(entry.id, earlier ? merge(earlier, entry) : entry);
  }
  return [...merged.values()];
}

function merge(first: Entry, second: Entry): Entry {
  return {
    ...first,
    roles: mergeRoles(first.roles, second.roles),
    serious: first.serious || second.serious,
    forms: mergeForms(first.forms, second.forms),
    factIds: [...first.factIds, ...second.factIds],
  };
}

/** A side effect leads from whichever document it comes. */
function mergeRoles(first: Entry['roles'], second: Entry['roles']): readonly [Role, ...Role[]] {
  const rest = [...new Set([...first, ...second])];
  if (!rest.includes('side-effect')) return [first[0], ...rest.slice(1)];
  return ['side-effect', ...rest.filter((role) => role !== 'side-effect')];
}

function mergeForms(first: readonly Form[], second: readonly Form[]): Form[] {
  const known = new Set(first.map((form) => formKey(form.text)));
  return [...first, ...second.filter((form) => !known.has(formKey(form.text)))];
}
