import { element } from '../card/element.ts';
import type { Glossary } from '../glossary/glossary.ts';
import { say } from '../language/say.ts';
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
  list.setAttribute('aria-label', say('options_not_marked'));
  const none = make('p', 'hint', say('options_exceptions_none'));
  const heading = make('h2', '', say('setting_exceptions'));
  heading.tabIndex = -1;

  function row(exception: Exception): HTMLElement {
    const { entry, text, host } = exception;
    const own = ownTextOf(entry) === undefined ? entry : say('options_your_own_term');
    const filling = { text, entry: names.get(entry) ?? own };
    const told =
      host === undefined
        ? say('setting_exception_anywhere', filling)
        : say('setting_exception_on', { ...filling, host });
    const remove = make('button', '', say('options_remove'));
    remove.type = 'button';
    remove.setAttribute('aria-label', say('options_remove_what', { what: told }));
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
