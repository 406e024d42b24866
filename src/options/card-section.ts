import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import { spoken } from '../language/spoken.ts';
import type { CardColours } from '../settings/settings.ts';
import type { OptionsSection, Save } from './options-world.ts';
import { type Choice, radioChoice } from './radio-choice.ts';

const colours = (): readonly Choice<CardColours>[] => [
  {
    value: 'page',
    name: say('options_colours_page'),
    explanation: say('options_colours_page_hint'),
  },
  {
    value: 'system',
    name: say('options_colours_system'),
    explanation: say('options_colours_system_hint'),
  },
  { value: 'light', name: say('options_colours_light'), explanation: say('options_colours_light_hint') },
  { value: 'dark', name: say('options_colours_dark'), explanation: say('options_colours_dark_hint') },
];

/** How long the pointer rests on a word before its card opens, in milliseconds, and how the card looks. */
export function cardSection(document: Document, save: Save): OptionsSection {
  const make = element(document);
  const input = make('input', 'dwell');
  input.type = 'range';
  input.min = '0';
  input.max = '2000';
  input.step = '50';
  input.id = 'dwell';
  const label = make('label', '', say('setting_dwell'));
  label.htmlFor = input.id;
  const value = make('output', 'dwell-value');
  value.setAttribute('for', input.id);
  const tell = () => {
    const seconds = Number(input.value) / 1000;
    const shown = seconds.toLocaleString(spoken().language, { minimumFractionDigits: 2 });
    value.textContent = say('options_seconds', { seconds: shown });
    input.setAttribute('aria-valuetext', value.textContent);
  };
  input.addEventListener('input', tell);
  input.addEventListener('change', () => {
    const dwell = Number(input.value);
    save((settings) => ({ ...settings, dwell }));
  });
  const legend = make('legend', '', say('setting_colours'));
  const group = radioChoice(document, 'colours', [legend], colours(), (cardColours) =>
    save((settings) => ({ ...settings, cardColours })),
  );
  const row = make('div', 'dwell-row', label, input, value);
  return {
    root: make('section', 'section', make('h2', '', say('options_card')), row, group.root),
    show({ settings }) {
      input.value = String(settings.dwell);
      tell();
      group.show(settings.cardColours);
    },
  };
}
