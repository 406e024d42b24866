import { element } from '../card/element.ts';
import type { OptionsSection } from './options-world.ts';

/** Tells what of the stored settings could not be used, and that none of it is lost. */
export function problemsSection(document: Document): OptionsSection {
  const make = element(document);
  const list = make('ul', '');
  const kept = make(
    'p',
    '',
    'Everything else is kept and in use. Your next change sets the stored data aside, whole; it is not deleted.',
  );
  const root = make(
    'section',
    'problems',
    make('h2', '', 'Some saved settings could not be used'),
    list,
    kept,
  );
  root.setAttribute('role', 'alert');
  root.hidden = true;
  return {
    root,
    show({ problems }) {
      list.replaceChildren(...problems.map((problem) => make('li', '', problem)));
      root.hidden = problems.length === 0;
    },
  };
}
