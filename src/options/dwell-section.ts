import { element } from '../card/element.ts';
import type { OptionsSection, Save } from './options-world.ts';

/** How long the pointer rests on a word before its card opens, in milliseconds. */
export function dwellSection(document: Document, save: Save): OptionsSection {
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
  return {
    root: make('section', 'section', make('h2', '', 'Card'), make('div', 'dwell-row', label, input, value)),
    show({ settings }) {
      input.value = String(settings.dwell);
      tell();
    },
  };
}
