import { element } from '../card/element.ts';
import { roleName } from '../glossary/role-name.ts';
import { say } from '../language/say.ts';
import { type Category, categoryState, turnCategory } from './category.ts';
import { checkbox } from './checkbox.ts';
import { entryPart } from './entry-part.ts';
import type { OptionsSection, Save } from './options-world.ts';

export interface CategoryPart extends OptionsSection {
  /** Shows the entries whose name or spelling holds the text; says how many they are. */
  filter(text: string): number;
}

/** A category with a checkbox, and a disclosure of its entries. */
export function categoryPart(document: Document, category: Category, save: Save): CategoryPart {
  const make = element(document);
  const whole = checkbox(document, roleName(category.role), (on) =>
    save((settings) => turnCategory(settings, category, on)),
  );
  const entries = category.entries.map((entry) => entryPart(document, category, entry, save));
  const count = make('span', 'count');
  const summary = make('summary', '', make('span', 'count-label', `${roleName(category.role)}: `), count);
  const details = make('details', 'entries', summary, make('ul', '', ...entries.map(({ root }) => root)));
  const root = make('section', 'category', whole.root, details);
  root.dataset.role = category.role;

  return {
    root,
    show(parsed) {
      const state = categoryState(parsed.settings, category);
      whole.input.checked = state === 'on';
      whole.input.indeterminate = state === 'some';
      for (const entry of entries) entry.show(parsed);
      const on = entries.filter((entry) => entry.isOn()).length;
      count.textContent = say('options_on_of', { on, all: entries.length });
    },
    filter(text) {
      const typed = text.trim().toLowerCase();
      const shown = entries.filter((entry) => entry.filter(typed)).length;
      root.hidden = shown === 0;
      details.open = typed !== '' && shown > 0;
      return shown;
    },
  };
}
