import { element } from '../card/element.ts';
import { say } from '../language/say.ts';
import { joinProblemText } from '../settings/join-problem-text.ts';
import { longestNote, longestText } from '../settings/own-term.ts';
import { growingTerms } from '../settings/own-terms.ts';
import type { OwnTerm } from '../settings/settings.ts';
import { checkbox } from './checkbox.ts';

interface TermFormWorld {
  /** Begins the ids of its fields. */
  readonly name: string;
  readonly legend: string;
  readonly action: string;
  /** The term that is being changed; absent for a new one. */
  readonly first?: OwnTerm;
  /** All terms there are now. */
  terms(): readonly OwnTerm[];
  onTerm(term: OwnTerm): void;
  onCancel?(): void;
}

export interface TermForm {
  readonly root: HTMLFormElement;
  clear(): void;
  focus(): void;
}

/** One term's fields. What is wrong is said at the field, and nothing that was typed is lost. */
export function termForm(document: Document, world: TermFormWorld): TermForm {
  const { name, first } = world;
  const make = element(document);
  const text = make('input', 'own-text');
  text.type = 'text';
  text.id = `${name}-text`;
  text.autocomplete = 'off';
  text.dir = 'auto';
  const textLabel = make('label', '', say('options_own_word'));
  textLabel.htmlFor = text.id;
  const wrong = make('p', 'complaint');
  wrong.id = `${name}-wrong`;
  wrong.setAttribute('role', 'alert');
  text.setAttribute('aria-describedby', wrong.id);
  const note = make('textarea', 'own-note');
  note.id = `${name}-note`;
  note.rows = 2;
  note.maxLength = longestNote;
  note.dir = 'auto';
  const noteLabel = make('label', '', say('options_own_note', { longest: longestNote }));
  noteLabel.htmlFor = note.id;
  const whole = checkbox(document, say('options_own_only_whole'), () => check());
  const sameCase = checkbox(document, say('options_own_only_case'), () => check());
  const add = make('button', '', world.action);
  const buttons = make('div', 'own-buttons', add);
  const { onCancel } = world;
  if (onCancel !== undefined) {
    const cancel = make('button', '', say('options_cancel'));
    cancel.type = 'button';
    cancel.addEventListener('click', () => onCancel());
    buttons.append(cancel);
  }

  const typed = (): OwnTerm => ({
    text: text.value,
    note: note.value,
    wholeWord: whole.input.checked,
    caseSensitive: sameCase.input.checked,
  });

  /** Once something was wrong, it is said so until it is mended. */
  function check() {
    if (wrong.textContent !== '') accepted();
  }

  function accepted(): OwnTerm | undefined {
    const growing = growingTerms(world.terms(), first?.text);
    const problem = growing.join(typed());
    wrong.textContent = problem === undefined ? '' : joinProblemText(problem);
    text.setAttribute('aria-invalid', String(problem !== undefined));
    return problem === undefined ? growing.terms.at(-1) : undefined;
  }

  function fill(term: OwnTerm | undefined) {
    text.value = term?.text ?? '';
    note.value = term?.note ?? '';
    whole.input.checked = term?.wholeWord ?? true;
    sameCase.input.checked = term?.caseSensitive ?? false;
    wrong.textContent = '';
    text.removeAttribute('aria-invalid');
  }

  text.addEventListener('input', check);
  const fields = make(
    'fieldset',
    'own-fields',
    make('legend', '', world.legend),
    textLabel,
    text,
    wrong,
    noteLabel,
    note,
    make('div', 'own-checks', whole.root, sameCase.root),
    buttons,
  );
  const root = make('form', 'own-form', fields);
  root.noValidate = true;
  text.maxLength = longestText * 2;
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const term = accepted();
    if (term === undefined) text.focus();
    else world.onTerm(term);
  });
  fill(first);
  return {
    root,
    clear() {
      fill(first);
      text.focus();
    },
    focus: () => text.focus(),
  };
}
