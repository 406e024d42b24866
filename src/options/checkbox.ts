import { element } from '../card/element.ts';

export interface Checkbox {
  readonly root: HTMLLabelElement;
  readonly input: HTMLInputElement;
}

/** A checkbox inside its label. */
export function checkbox(document: Document, label: string, onChange: (checked: boolean) => void): Checkbox {
  const make = element(document);
  const input = make('input', '');
  input.type = 'checkbox';
  input.addEventListener('change', () => onChange(input.checked));
  return { root: make('label', 'check', input, make('span', '', label)), input };
}
