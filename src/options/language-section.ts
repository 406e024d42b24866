import { element } from '../card/element.ts';
import { type LanguageChoice, languageNames } from '../language/language.ts';
import { say } from '../language/say.ts';
import type { OptionsSection, Save } from './options-world.ts';
import { type Choice, radioChoice } from './radio-choice.ts';

/** Each language by its own name, for whoever reads no other. */
const choices = (): readonly Choice<LanguageChoice>[] => [
  {
    value: 'browser',
    name: say('options_language_browser'),
    explanation: say('options_language_browser_hint'),
  },
  { value: 'en', name: languageNames.en },
  { value: 'de', name: languageNames.de },
];

/** What the interface speaks. */
export function languageSection(document: Document, save: Save): OptionsSection {
  const make = element(document);
  const legend = make('legend', '', make('h2', '', say('setting_language')));
  const hint = make('p', 'hint', say('options_language_hint'));
  const group = radioChoice(document, 'language', [legend, hint], choices(), (language) =>
    save((settings) => ({ ...settings, language })),
  );
  for (const label of group.root.querySelectorAll('label')) {
    const value = label.querySelector('input')?.value;
    if (value !== undefined && value !== 'browser') label.lang = value;
  }
  return {
    root: make('section', 'section', group.root),
    show: ({ settings }) => group.show(settings.language),
  };
}
