import { element } from '../card/element.ts';
import { growingTerms, joinProblemText } from '../settings/own-terms.ts';
import { type BadLine, readPastedTerms } from '../settings/pasted-terms.ts';
import type { OwnTerm } from '../settings/settings.ts';
import { checkbox } from './checkbox.ts';

/** Bad lines that are told one by one. */
const mostTold = 20;

/** A box for many terms at once. Good lines are taken; the others stay in the box, each with its number and what is wrong. */
export function ownPaste(
  document: Document,
  terms: () => readonly OwnTerm[],
  onTaken: (taken: readonly OwnTerm[]) => void,
): { readonly root: HTMLElement } {
  const make = element(document);
  const box = make('textarea', 'own-lines');
  box.id = 'own-lines';
  box.rows = 6;
  box.dir = 'auto';
  box.spellcheck = false;
  const label = make('label', '', 'One term on each line');
  label.htmlFor = box.id;
  const hint = make(
    'p',
    'hint',
    'After the term may come a tab, or a dash with a space on each side, and then your note: “dry mouth – since May”. ' +
      'A copied table with two columns works too.',
  );
  hint.id = 'own-lines-hint';
  const wrong = make('div', 'own-wrong');
  wrong.id = 'own-lines-wrong';
  wrong.setAttribute('role', 'alert');
  box.setAttribute('aria-describedby', `${hint.id} ${wrong.id}`);
  const whole = checkbox(document, 'Only as whole words', () => {});
  whole.input.checked = true;
  const sameCase = checkbox(document, 'Only with the same capital letters', () => {});
  const add = make('button', '', 'Add these');
  const form = make(
    'form',
    'own-form',
    hint,
    label,
    box,
    make('div', 'own-checks', whole.root, sameCase.root),
    make('div', 'own-buttons', add),
    wrong,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const how = { wholeWord: whole.input.checked, caseSensitive: sameCase.input.checked };
    const { taken, bad } = readPastedTerms(box.value, how, growingTerms(terms()));
    const isEmpty = taken.length === 0 && bad.length === 0;
    box.value = bad.map(({ text }) => text).join('\n');
    box.setAttribute('aria-invalid', String(isEmpty || bad.length > 0));
    if (isEmpty)
      wrong.replaceChildren(make('p', 'complaint', 'There is nothing to add yet. Type or paste a list.'));
    else tell(bad, taken.length);
    if (taken.length > 0) onTaken(taken);
    if (isEmpty || bad.length > 0) box.focus();
  });

  /** Lines are counted as they stand in the box now. */
  function tell(bad: readonly BadLine[], taken: number) {
    if (bad.length === 0) return wrong.replaceChildren();
    const kept =
      bad.length === 1
        ? 'One line could not be added. It is'
        : `${bad.length} lines could not be added. They are`;
    const lines = bad
      .slice(0, mostTold)
      .map(({ text, problem }, index) =>
        make(
          'li',
          '',
          `Line ${index + 1}, `,
          make('bdi', '', `“${short(text)}”`),
          `: ${joinProblemText(problem)}`,
        ),
      );
    if (bad.length > mostTold) lines.push(make('li', '', `And ${bad.length - mostTold} more.`));
    wrong.replaceChildren(
      make(
        'p',
        'complaint',
        `${kept} still in the box${taken > 0 ? '; the others were' : ', and nothing was'} added.`,
      ),
      make('ul', 'own-bad', ...lines),
    );
  }

  const summary = make('summary', '', 'Add many at once');
  return { root: make('details', 'own-many', summary, form) };
}

function short(text: string): string {
  const line = text.trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
