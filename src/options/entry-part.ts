import { element } from '../card/element.ts';
import { inEnglish } from '../card/in-english.ts';
import type { Entry } from '../glossary/entry.ts';
import { say } from '../language/say.ts';
import type { Settings } from '../settings/settings.ts';
import { isTracked } from '../settings/tracking.ts';
import { type Category, entryState, isFormTracked, pageForms, turnEntry, turnForm } from './category.ts';
import { checkbox } from './checkbox.ts';
import type { OptionsSection, Save } from './options-world.ts';

export interface EntryPart extends OptionsSection {
  /** True if any of its spellings is on. */
  isOn(): boolean;
  /** Shows it if its name or a spelling holds the text, in small letters; tells whether. */
  filter(typed: string): boolean;
}

/** Fewer letters stand in so many spellings that all would open. */
const enoughToOpen = 3;

/** An entry with a checkbox, and a disclosure of its spellings where there are several. */
export function entryPart(document: Document, category: Category, entry: Entry, save: Save): EntryPart {
  const make = element(document);
  const box = checkbox(document, capitalised(entry.name), (on) =>
    save((settings) => turnEntry(settings, category, entry.id, on)),
  );
  for (const name of box.root.querySelectorAll('span')) inEnglish(name);
  box.input.dataset.entry = entry.id;
  const root = make('li', 'entry-item', box.root);
  const spellings = pageForms(entry);
  const words = [entry.name, ...entry.forms.map(({ text }) => text)].map((word) => word.toLowerCase());
  const count = make('span', 'count');
  const list = make('ul', '');
  const summary = make(
    'summary',
    '',
    inEnglish(make('span', 'count-label', `${capitalised(entry.name)}: `)),
    count,
  );
  const details = make('details', 'forms', summary, list);
  let settings: Settings | undefined;
  let forms: readonly {
    readonly text: string;
    readonly item: HTMLElement;
    readonly input: HTMLInputElement;
  }[] = [];
  if (spellings.length === 0) root.append(make('span', 'hint only', say('options_lookup_only')));
  if (spellings.length > 1) root.append(details);
  details.addEventListener('toggle', () => details.open && fill());

  /** There are thousands of spellings: their boxes are made when they are wanted. */
  function fill() {
    if (forms.length > 0) return;
    forms = spellings.map((text) => {
      const { root: label, input } = checkbox(document, text, (on) =>
        save((now) => turnForm(now, category, entry, text, on)),
      );
      return { text, input, item: make('li', '', inEnglish(label)) };
    });
    list.append(...forms.map(({ item }) => item));
    showForms();
  }

  function showForms() {
    if (settings === undefined) return;
    const isOn = isTracked(settings, entry);
    for (const { text, input } of forms) input.checked = isOn && isFormTracked(settings, entry, text);
  }

  return {
    root,
    show(parsed) {
      settings = parsed.settings;
      const state = entryState(settings, entry);
      box.input.checked = state === 'on';
      box.input.indeterminate = state === 'some';
      const on =
        state === 'off' ? 0 : spellings.filter((text) => isFormTracked(parsed.settings, entry, text)).length;
      count.textContent = say('options_spellings_of', { on, all: spellings.length });
      showForms();
    },
    isOn: () => box.input.checked || box.input.indeterminate,
    filter(typed) {
      root.hidden = !words.some((word) => word.includes(typed));
      const isByForm =
        !root.hidden && typed.length >= enoughToOpen && !entry.name.toLowerCase().includes(typed);
      if (isByForm) fill();
      details.open = isByForm;
      for (const { text, item } of forms) item.hidden = isByForm && !text.toLowerCase().includes(typed);
      return !root.hidden;
    },
  };
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
