import { element } from '../card/element.ts';
import type { Relevance } from '../settings/settings.ts';
import type { OptionsSection, Save } from './options-world.ts';
import { type Choice, radioChoice } from './radio-choice.ts';

/** From few marks to many. */
const choices: readonly Choice<Relevance>[] = [
  {
    value: 'strict',
    name: 'Strict',
    explanation: 'A word is marked only beside such a name: in the same sentence or the one after it.',
  },
  {
    value: 'balanced',
    name: 'Balanced',
    explanation:
      'A word is also marked where the page’s title, a heading, or the line before a list has such a name.',
  },
  {
    value: 'generous',
    name: 'Generous',
    explanation: 'On a page that has such a name anywhere, every word is marked outside its menus.',
  },
];

/** How much on a page must speak for a word before it is marked. */
export function relevanceSection(document: Document, save: Save): OptionsSection {
  const make = element(document);
  const names = make(
    'p',
    'hint',
    'Most names of these medicines and most words for seizures are marked anywhere. Other words, such as “dizziness”, ' +
      'and names with other uses, such as “diazepam”, count only where a page speaks of these medicines.',
  );
  const legend = make('legend', '', make('h2', '', 'Which words are marked'));
  const group = radioChoice(document, 'relevance', [legend, names], choices, (relevance) =>
    save((settings) => ({ ...settings, relevance })),
  );
  return {
    root: make('section', 'section', group.root),
    show: ({ settings }) => group.show(settings.relevance),
  };
}
