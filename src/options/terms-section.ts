import { element } from '../card/element.ts';
import { type Entry, roles } from '../glossary/entry.ts';
import { roleNames } from '../glossary/role-names.ts';
import { isTracked } from '../settings/tracking.ts';
import { type Category, categoryState, turnCategory, turnEntry } from './category.ts';
import { checkbox } from './checkbox.ts';
import type { OptionsSection, Save } from './options-world.ts';

/** Every category and every entry with a checkbox, and a filter to find them. */
export function termsSection(document: Document, entries: readonly Entry[], save: Save): OptionsSection {
  const make = element(document);
  const parts = roles
    .map(
      (role): Category => ({
        role,
        entries: entries.filter((entry) => entry.roles[0] === role).sort(byName),
      }),
    )
    .filter((category) => category.entries.length > 0)
    .map((category) => categoryPart(document, category, save));
  const filter = make('input', 'filter');
  filter.type = 'search';
  filter.placeholder = 'Find a term';
  filter.setAttribute('aria-label', 'Find a term');
  const none = make('p', 'hint');
  none.setAttribute('role', 'status');
  filter.addEventListener('input', () => {
    const shown = parts.map((part) => part.filter(filter.value)).reduce((sum, count) => sum + count, 0);
    none.textContent = shown === 0 ? 'No term has this name.' : '';
  });
  const heading = make('h2', '', 'Terms');
  return {
    root: make('section', 'section', heading, filter, none, ...parts.map(({ root }) => root)),
    show: (parsed) => {
      for (const part of parts) part.show(parsed);
    },
  };
}

interface CategoryPart extends OptionsSection {
  /** Shows the entries whose name or spelling holds the text; says how many they are. */
  filter(text: string): number;
}

function categoryPart(document: Document, category: Category, save: Save): CategoryPart {
  const make = element(document);
  const whole = checkbox(document, roleNames[category.role], (on) =>
    save((settings) => turnCategory(settings, category, on)),
  );
  const rows = category.entries.map((entry) => {
    const box = checkbox(document, capitalised(entry.name), (on) =>
      save((settings) => turnEntry(settings, category, entry.id, on)),
    );
    box.input.dataset.entry = entry.id;
    const item = make('li', '', box.root);
    if (isLookupOnly(entry)) item.append(make('span', 'hint only', 'look-up only'));
    const words = [entry.name, ...entry.forms.map(({ text }) => text)].join('\n').toLowerCase();
    return { entry, item, input: box.input, words };
  });
  const count = make('span', 'count');
  const summary = make('summary', '', make('span', 'count-label', `${roleNames[category.role]}: `), count);
  const details = make('details', 'entries', summary, make('ul', '', ...rows.map(({ item }) => item)));
  const root = make('section', 'category', whole.root, details);
  root.dataset.role = category.role;

  return {
    root,
    show({ settings }) {
      const state = categoryState(settings, category);
      whole.input.checked = state === 'on';
      whole.input.indeterminate = state === 'some';
      for (const { entry, input } of rows) input.checked = isTracked(settings, entry);
      const on = rows.filter(({ input }) => input.checked).length;
      count.textContent = `${on} of ${rows.length} on`;
    },
    filter(text) {
      const typed = text.trim().toLowerCase();
      for (const { item, words } of rows) item.hidden = typed !== '' && !words.includes(typed);
      const shown = rows.filter(({ item }) => !item.hidden).length;
      root.hidden = shown === 0;
      details.open = typed !== '' && shown > 0;
      return shown;
    },
  };
}

function byName(one: Entry, other: Entry): number {
  return one.name.localeCompare(other.name, 'en');
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function isLookupOnly({ forms }: Entry): boolean {
  return forms.every(({ gate }) => gate === 'lookup');
}
