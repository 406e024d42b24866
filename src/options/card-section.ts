import { element } from '../card/element.ts';
import type { CardColours } from '../settings/settings.ts';
import type { OptionsSection, Save } from './options-world.ts';
import { type Choice, radioChoice } from './radio-choice.ts';

const colours: readonly Choice<CardColours>[] = [
  {
    value: 'page',
    name: 'Like the page',
    explanation: 'Dark where the page’s own text is light, and light elsewhere.',
  },
  {
    value: 'system',
    name: 'Like the system',
    explanation: 'As your computer or phone is set, whatever the page looks like.',
  },
  { value: 'light', name: 'Light', explanation: 'Dark letters on a light card, always.' },
  { value: 'dark', name: 'Dark', explanation: 'Light letters on a dark card, always.' },
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
  const label = make('label', '', 'Wait before a card opens');
  label.htmlFor = input.id;
  const value = make('output', 'dwell-value');
  value.setAttribute('for', input.id);
  const tell = () => {
    value.textContent = `${(Number(input.value) / 1000).toFixed(2)} seconds`;
    input.setAttribute('aria-valuetext', value.textContent);
  };
  input.addEventListener('input', tell);
  input.addEventListener('change', () => {
    const dwell = Number(input.value);
    save((settings) => ({ ...settings, dwell }));
  });
  const legend = make('legend', '', 'Colours of the card');
  const group = radioChoice(document, 'colours', [legend], colours, (cardColours) =>
    save((settings) => ({ ...settings, cardColours })),
  );
  const row = make('div', 'dwell-row', label, input, value);
  return {
    root: make('section', 'section', make('h2', '', 'Card'), row, group.root),
    show({ settings }) {
      input.value = String(settings.dwell);
      tell();
      group.show(settings.cardColours);
    },
  };
}
