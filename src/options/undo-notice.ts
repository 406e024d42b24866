import { element } from '../card/element.ts';
import { say } from '../language/say.ts';

export interface UndoNotice {
  readonly root: HTMLElement;
  /** Tells what was done, with a button that takes it back. It gets the focus: what had it is often gone. */
  show(told: string, undo?: () => void): void;
  complain(complaint: string): void;
  clear(): void;
}

/** What just became of the settings as a whole. */
export function undoNotice(document: Document): UndoNotice {
  const make = element(document);
  const told = make('p', 'told');
  told.tabIndex = -1;
  const complaint = make('p', 'complaint');
  complaint.setAttribute('role', 'alert');
  const button = make('button', 'undo', say('options_undo'));
  button.type = 'button';
  let undo: (() => void) | undefined;
  button.addEventListener('click', () => undo?.());
  const done = make('div', 'done', told, button);
  done.setAttribute('role', 'status');
  done.hidden = true;

  function tell(text: string, take: (() => void) | undefined, wrong: string) {
    told.textContent = text;
    complaint.textContent = wrong;
    undo = take;
    button.hidden = take === undefined;
    done.hidden = text === '';
  }
  return {
    root: make('div', 'notice', done, complaint),
    show(text, take) {
      tell(text, take, '');
      told.focus();
    },
    complain: (text) => tell('', undefined, text),
    clear: () => tell('', undefined, ''),
  };
}
