import { element } from '../card/element.ts';
import type { Relevance } from '../settings/settings.ts';
import type { OptionsSection, Save } from './options-world.ts';

/** From few marks to many. */
const choices: readonly (readonly [relevance: Relevance, name: string, explanation: string])[] = [
  ['strict', 'Strict', 'A word is marked only beside such a name: in the same sentence or the one after it.'],
  [
    'balanced',
    'Balanced',
    'A word is also marked where the page’s title, a heading, or the line before a list has such a name.',
  ],
  [
    'generous',
    'Generous',
    'On a page that has such a name anywhere, every word is marked outside its menus.',
  ],
];

/** How much on a page must speak for a word before it is marked. */
export function relevanceSection(document: Document, save: Save): OptionsSection {
  const make = element(document);
  const rows = choices.map(([relevance, name, explanation]) => {
    const input = make('input', '');
    input.type = 'radio';
    input.name = 'relevance';
    input.value = relevance;
    input.id = `relevance-${relevance}`;
    input.addEventListener('change', () => save((settings) => ({ ...settings, relevance })));
    const hint = make('p', 'hint', explanation);
    hint.id = `${input.id}-hint`;
    input.setAttribute('aria-describedby', hint.id);
    const row = make('div', 'choice', make('label', 'check', input, make('span', '', name)), hint);
    return { relevance, input, row };
  });
  const names = make(
    'p',
    'hint',
    'Most names of these medicines and most words for seizures are marked anywhere. Other words, such as “dizziness”, ' +
      'and names with other uses, such as “diazepam”, count only where a page speaks of these medicines.',
  );
  const group = make(
    'fieldset',
    'relevance',
    make('legend', '', make('h2', '', 'Which words are marked')),
    names,
    ...rows.map(({ row }) => row),
  );
  return {
    root: make('section', 'section', group),
    show({ settings }) {
      for (const { relevance, input } of rows) input.checked = relevance === settings.relevance;
    },
  };
}
