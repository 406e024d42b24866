import { element } from '../card/element.ts';
import { say, tell } from '../language/say.ts';
import type { OptionsSection } from './options-world.ts';

/** Tells what of the stored settings could not be used, and that none of it is lost. */
export function problemsSection(document: Document): OptionsSection {
  const make = element(document);
  const list = make('ul', '');
  const kept = make('p', '', say('options_problems_hint'));
  const root = make('section', 'problems', make('h2', '', say('options_problems')), list, kept);
  root.setAttribute('role', 'alert');
  root.hidden = true;
  return {
    root,
    show({ problems }) {
      list.replaceChildren(...problems.map((problem) => make('li', '', tell(problem))));
      root.hidden = problems.length === 0;
    },
  };
}
