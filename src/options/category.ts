import type { Entry, Form, Role } from '../glossary/entry.ts';
import type { Settings } from '../settings/settings.ts';
import { isTracked, withAllForms, withEntry, withForm, withRole } from '../settings/tracking.ts';

/** Entries that are marked alike, and are turned on or off together. */
export interface Category {
  readonly role: Role;
  readonly entries: readonly Entry[];
}

/** How much of something is marked. */
export type TrackedState = 'on' | 'some' | 'off';

/** The spellings of an entry that pages may have marked, each once. */
export function pageForms({ forms }: Entry): readonly string[] {
  return [...new Set(forms.flatMap(({ gate, text }: Form) => (gate === 'lookup' ? [] : [text])))];
}

export function isFormTracked({ untrackedForms }: Settings, { id }: Entry, form: string): boolean {
  return !untrackedForms.some(({ entry, text }) => entry === id && text === form);
}

/** An entry whose spellings are all off is off. */
export function entryState(settings: Settings, entry: Entry): TrackedState {
  if (!isTracked(settings, entry)) return 'off';
  const off = new Set(
    settings.untrackedForms.flatMap((form) => (form.entry === entry.id ? [form.text] : [])),
  );
  if (off.size === 0) return 'on';
  const forms = pageForms(entry);
  const left = forms.filter((form) => !off.has(form)).length;
  if (left === forms.length) return 'on';
  return left === 0 ? 'off' : 'some';
}

export function categoryState(settings: Settings, { entries }: Category): TrackedState {
  const states = new Set(entries.map((entry) => entryState(settings, entry)));
  const [only] = states;
  return states.size === 1 && only !== undefined ? only : 'some';
}

/** Turns a category on or off as a whole: choices made entry by entry go with it, so that the boxes tell the truth. */
export function turnCategory(settings: Settings, { role, entries }: Category, on: boolean): Settings {
  const cleared = entries.reduce((now, { id }) => withAllForms(withEntry(now, id, true), id), settings);
  return withRole(cleared, role, on);
}

/** Turns one entry on or off, with all its spellings. In a category that is off as a whole, ticking one entry ticks that one only. */
export function turnEntry(
  settings: Settings,
  { role, entries }: Category,
  id: string,
  on: boolean,
): Settings {
  const isOff = settings.untrackedRoles.includes(role);
  const whole = withAllForms(settings, id);
  if (!isOff) return withEntry(whole, id, on);
  if (!on) return whole;
  const others = entries.filter((entry) => entry.id !== id);
  const onlyThis = others.reduce((now, other) => withEntry(now, other.id, false), whole);
  return withEntry(withRole(onlyThis, role, true), id, true);
}

/** Turns one spelling of an entry on or off. In an entry that is off, ticking one spelling ticks that one only. */
export function turnForm(
  settings: Settings,
  category: Category,
  entry: Entry,
  form: string,
  on: boolean,
): Settings {
  const { id } = entry;
  if (!on || isTracked(settings, entry)) return withForm(settings, { entry: id, text: form }, on);
  const others = pageForms(entry).filter((other) => other !== form);
  return others.reduce(
    (now, text) => withForm(now, { entry: id, text }, false),
    turnEntry(settings, category, id, true),
  );
}
