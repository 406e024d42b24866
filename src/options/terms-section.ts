import { element } from '../card/element.ts';
import { type Entry, roles } from '../glossary/entry.ts';
import { say, sayCount } from '../language/say.ts';
import type { Category } from './category.ts';
import { categoryPart } from './category-part.ts';
import type { OptionsSection, Save } from './options-world.ts';

/** Every category, every entry and every spelling with a checkbox, and a filter to find them. */
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
  filter.placeholder = say('options_find_term');
  filter.setAttribute('aria-label', say('options_find_term'));
  const told = make('p', 'hint');
  told.setAttribute('role', 'status');
  filter.addEventListener('input', () => {
    const shown = parts.map((part) => part.filter(filter.value)).reduce((sum, count) => sum + count, 0);
    if (filter.value.trim() === '') told.textContent = '';
    else if (shown === 0) told.textContent = say('options_no_term');
    else told.textContent = sayCount('found_terms', shown);
  });
  const heading = make('h2', '', say('options_terms'));
  return {
    root: make('section', 'section', heading, filter, told, ...parts.map(({ root }) => root)),
    show: (parsed) => {
      for (const part of parts) part.show(parsed);
    },
  };
}

function byName(one: Entry, other: Entry): number {
  return one.name.localeCompare(other.name, 'en');
}
