import { element } from '../card/element.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { withoutException } from '../settings/exceptions.ts';
import { ownTextOf } from '../settings/own-term.ts';
import type { Exception } from '../settings/settings.ts';
import type { OptionsSection, Save } from './options-world.ts';

/** Words that the reader said, on their card, mean something else. */
export function exceptionsSection(
  document: Document,
  entries: Glossary['entries'],
  save: Save,
): OptionsSection {
  const make = element(document);
  const names = new Map(entries.map(({ id, name }) => [id, name]));
  const list = make('ul', 'exceptions');
  list.setAttribute('aria-label', 'Words that are not marked');
  const none = make('p', 'hint', 'None yet. On a word’s card, choose “Not this meaning”.');
  const heading = make('h2', '', 'Words that mean something else');
  heading.tabIndex = -1;

  function row(exception: Exception): HTMLElement {
    const { entry, text, host } = exception;
    const where = host === undefined ? 'anywhere' : `on ${host}`;
    const told = `“${text}” is not marked as ${names.get(entry) ?? (ownTextOf(entry) === undefined ? entry : 'your own term')} ${where}`;
    const remove = make('button', '', 'Remove');
    remove.type = 'button';
    remove.setAttribute('aria-label', `Remove: ${told}`);
    remove.addEventListener('click', () => {
      // The button goes with its row.
      heading.focus();
      save((settings) => withoutException(settings, exception));
    });
    return make('li', 'exception', make('span', '', told), remove);
  }

  return {
    root: make('section', 'section', heading, none, list),
    show({ settings: { exceptions } }) {
      none.hidden = exceptions.length > 0;
      list.replaceChildren(...exceptions.map(row));
    },
  };
}
