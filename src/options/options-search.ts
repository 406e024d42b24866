import { element } from '../card/element.ts';
import { say, sayCount } from '../language/say.ts';

/** Finds the sections of the options that speak of what the reader types; the others are out of sight meanwhile. */
export function optionsSearch(document: Document, sections: readonly HTMLElement[]): HTMLElement {
  const make = element(document);
  const input = make('input', 'options-search');
  input.type = 'search';
  input.id = 'options-search';
  input.autocomplete = 'off';
  const label = make('label', '', say('options_search'));
  label.htmlFor = input.id;
  const told = make('p', 'hint');
  told.setAttribute('role', 'status');

  function search() {
    const words = wordsOf(input.value);
    let found = 0;
    for (const section of sections) {
      const text = textOf(section);
      const isMatch = words.every((word) => text.includes(word));
      section.toggleAttribute('data-unmatched', !isMatch);
      if (isMatch && !section.hidden) found += 1;
    }
    told.textContent = words.length === 0 ? '' : tell(found);
  }

  input.addEventListener('input', search);
  const root = make('div', 'search', label, input, told);
  root.setAttribute('role', 'search');
  return root;
}

function tell(found: number): string {
  if (found === 0) return say('options_search_none');
  return sayCount('options_search_found', found);
}

function wordsOf(typed: string): string[] {
  return typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** What a reader may look for: the words of a section, what is in its fields, and the names of those that show none. */
function textOf(section: HTMLElement): string {
  const names = [...section.querySelectorAll('[aria-label], [placeholder]')].map(
    (named) => `${named.getAttribute('aria-label') ?? ''} ${named.getAttribute('placeholder') ?? ''}`,
  );
  return `${section.textContent ?? ''} ${names.join(' ')}`.toLowerCase();
}
