import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import type { Relevance } from '../settings/settings.ts';
import type { OptionsSection, Save } from './options-world.ts';
import { type Choice, radioChoice } from './radio-choice.ts';

/** From few marks to many. */
const choices = (): readonly Choice<Relevance>[] => [
  {
    value: 'strict',
    name: say('options_relevance_strict'),
    explanation: say('options_relevance_strict_hint'),
  },
  {
    value: 'balanced',
    name: say('options_relevance_balanced'),
    explanation: say('options_relevance_balanced_hint'),
  },
  {
    value: 'generous',
    name: say('options_relevance_generous'),
    explanation: say('options_relevance_generous_hint'),
  },
];

/** How much on a page must speak for a word before it is marked. */
export function relevanceSection(document: Document, save: Save): OptionsSection {
  const make = element(document);
  const names = make('p', 'hint', say('options_relevance_lead'));
  const legend = make('legend', '', make('h2', '', say('setting_relevance')));
  const group = radioChoice(document, 'relevance', [legend, names], choices(), (relevance) =>
    save((settings) => ({ ...settings, relevance })),
  );
  return {
    root: make('section', 'section', group.root),
    show: ({ settings }) => group.show(settings.relevance),
  };
}
