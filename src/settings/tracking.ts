import type { Role } from '../glossary/entry.ts';
import type { MarkRole } from '../glossary/lexicon.ts';
import type { EntryForm, Settings } from './settings.ts';

/**
 * Whether an entry's words are marked. Turning a category off turns off the entries that are *marked* as it: those
 * whose first role it is. So "depression", a side effect first and a condition second, goes with the side effects,
 * as its colour on the page has told the reader.
 */
export function isTracked(
  settings: Settings,
  entry: { readonly id: string; readonly roles: readonly [MarkRole, ...MarkRole[]] },
): boolean {
  const [role] = entry.roles;
  return (
    !settings.untrackedRoles.some((each) => each === role) && !settings.untrackedEntries.includes(entry.id)
  );
}

/** Settings with a category turned on or off. */
export function withRole(settings: Settings, role: Role, tracked: boolean): Settings {
  return { ...settings, untrackedRoles: toggled(settings.untrackedRoles, role, tracked) };
}

/** Settings with a single entry turned on or off. Its category's switch counts besides. */
export function withEntry(settings: Settings, id: string, tracked: boolean): Settings {
  return { ...settings, untrackedEntries: toggled(settings.untrackedEntries, id, tracked) };
}

/** Settings with one spelling of an entry turned on or off. The switches of its entry and its category count besides. */
export function withForm(settings: Settings, { entry, text }: EntryForm, tracked: boolean): Settings {
  const others = settings.untrackedForms.filter((form) => form.entry !== entry || form.text !== text);
  return { ...settings, untrackedForms: tracked ? others : [...others, { entry, text }] };
}

/** Settings with all spellings of an entry on. */
export function withAllForms(settings: Settings, entry: string): Settings {
  return { ...settings, untrackedForms: settings.untrackedForms.filter((form) => form.entry !== entry) };
}

function toggled<T>(untracked: readonly T[], item: T, tracked: boolean): readonly T[] {
  const others = untracked.filter((other) => other !== item);
  return tracked ? others : [...others, item];
}
