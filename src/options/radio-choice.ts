import { element } from '../card/element.ts';

/** One of a few ways that something can be. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly name: string;
  /** Absent where the name says it all. */
  readonly explanation?: string;
}

export interface RadioChoice<Value extends string> {
  readonly root: HTMLFieldSetElement;
  show(value: Value): void;
}

/** A group of radio buttons, each with its explanation. `name` begins their ids; `parts` stand above them, the legend first. */
export function radioChoice<Value extends string>(
  document: Document,
  name: string,
  parts: readonly HTMLElement[],
  choices: readonly Choice<Value>[],
  onChoose: (value: Value) => void,
): RadioChoice<Value> {
  const make = element(document);
  const rows = choices.map(({ value, name: label, explanation }) => {
    const input = make('input', '');
    input.type = 'radio';
    input.name = name;
    input.value = value;
    input.id = `${name}-${value}`;
    input.addEventListener('change', () => onChoose(value));
    const row = make('div', 'choice', make('label', 'check', input, make('span', '', label)));
    if (explanation !== undefined) {
      const hint = make('p', 'hint', explanation);
      hint.id = `${input.id}-hint`;
      input.setAttribute('aria-describedby', hint.id);
      row.append(hint);
    }
    return { value, input, row };
  });
  return {
    root: make('fieldset', `choices ${name}`, ...parts, ...rows.map(({ row }) => row)),
    show(chosen) {
      for (const { value, input } of rows) input.checked = value === chosen;
    },
  };
}
