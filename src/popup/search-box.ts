import { element } from '../card/element.ts';
import { inEnglish } from '../card/in-english.ts';
import { messageOf } from '../glossary/answer-message.ts';
import type { Entry } from '../glossary/entry.ts';
import type { Lookup } from '../glossary/lookup.ts';
import { say } from '../language/say-in-popup.ts';
import { type Result, resultsOf } from './result-option.ts';

export interface SearchBox {
  readonly root: HTMLElement;
  readonly input: HTMLInputElement;
  /** As if the reader had typed it. */
  searchFor(text: string): void;
}

export interface SearchBoxWorld {
  readonly document: Document;
  readonly lookup: Lookup;
  entryOf(id: string): Entry | undefined;
  open(entry: string): void;
}

/** The look-up: a combobox whose listbox follows what is typed. Guesses are offered; Enter alone never takes one. */
export function searchBox({ document, lookup, entryOf, open }: SearchBoxWorld): SearchBox {
  const make = element(document);
  const input = make('input', 'search-input');
  input.type = 'text';
  input.placeholder = say('popup_look_up');
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.maxLength = 200;
  const list = make('ul', 'results');
  list.id = 'results';
  list.hidden = true;
  const message = inEnglish(make('p', 'search-message'));
  message.setAttribute('role', 'status');
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-label', say('popup_look_up')],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
  ] as const) {
    input.setAttribute(name, value);
  }
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', say('popup_results'));

  let results: readonly Result[] = [];
  let active = -1;

  function search() {
    const answer = lookup.search(input.value);
    results = resultsOf(document, answer, entryOf);
    results.forEach(({ option, choice }, index) => {
      option.id = `result-${index}`;
      option.setAttribute('role', 'option');
      option.addEventListener('click', () => choose(choice));
      // The focus stays in the search box.
      option.addEventListener('mousedown', (event) => event.preventDefault());
    });
    list.replaceChildren(...results.map(({ option }) => option));
    list.hidden = results.length === 0;
    input.setAttribute('aria-expanded', String(results.length > 0));
    message.textContent = messageOf(answer);
    // The first hit is what Enter opens, and is shown as such; a guess must be picked on purpose.
    activate(answer.kind === 'found' ? 0 : -1);
  }

  function activate(index: number) {
    active = index;
    for (const [each, { option }] of results.entries()) {
      option.setAttribute('aria-selected', String(each === index));
    }
    const option = results[index]?.option;
    if (option === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView?.({ block: 'nearest' });
    }
  }

  function choose(choice: Result['choice']) {
    if (choice.kind === 'open') return open(choice.entry);
    input.value = choice.text;
    input.focus();
    search();
  }

  function onKey(event: KeyboardEvent) {
    if (event.isComposing) return;
    const { key } = event;
    const count = results.length;
    if ((key === 'ArrowDown' || key === 'ArrowUp') && count > 0) {
      const step = key === 'ArrowDown' ? 1 : -1;
      activate(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
    } else if (key === 'Enter') {
      const chosen = results[active];
      if (chosen !== undefined) choose(chosen.choice);
    } else if (key === 'Escape' && input.value !== '') {
      input.value = '';
      search();
    } else return;
    event.preventDefault();
  }

  input.addEventListener('input', search);
  input.addEventListener('keydown', onKey);
  const root = make('section', 'search', input, message, list);
  root.setAttribute('role', 'search');
  return {
    root,
    input,
    searchFor(text) {
      input.value = text;
      search();
    },
  };
}
