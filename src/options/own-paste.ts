import { element } from '../card/element.ts';
import { say, sayCount } from '../language/say.ts';
import { joinProblemText } from '../settings/join-problem-text.ts';
import { growingTerms } from '../settings/own-terms.ts';
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
  const label = make('label', '', say('options_paste_label'));
  label.htmlFor = box.id;
  const hint = make('p', 'hint', say('options_paste_hint'));
  hint.id = 'own-lines-hint';
  const wrong = make('div', 'own-wrong');
  wrong.id = 'own-lines-wrong';
  wrong.setAttribute('role', 'alert');
  box.setAttribute('aria-describedby', `${hint.id} ${wrong.id}`);
  const whole = checkbox(document, say('options_paste_whole'), () => {});
  whole.input.checked = true;
  const sameCase = checkbox(document, say('options_own_only_case'), () => {});
  const add = make('button', '', say('options_paste_add'));
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
    if (isEmpty) wrong.replaceChildren(make('p', 'complaint', say('options_paste_empty')));
    else tell(bad, taken.length);
    if (taken.length > 0) onTaken(taken);
    if (isEmpty || bad.length > 0) box.focus();
  });

  /** Lines are counted as they stand in the box now. */
  function tell(bad: readonly BadLine[], taken: number) {
    if (bad.length === 0) return wrong.replaceChildren();
    const kept = sayCount('options_paste_bad', bad.length);
    const lines = bad
      .slice(0, mostTold)
      .map(({ text, problem }, index) =>
        make(
          'li',
          '',
          `${say('options_paste_line', { line: index + 1 })} `,
          make('bdi', '', `“${short(text)}”`),
          `: ${joinProblemText(problem)}`,
        ),
      );
    if (bad.length > mostTold)
      lines.push(make('li', '', say('options_and_more', { count: bad.length - mostTold })));
    wrong.replaceChildren(
      make(
        'p',
        'complaint',
        taken > 0
          ? say('options_paste_others_added', { bad: kept })
          : say('options_paste_none_added', { bad: kept }),
      ),
      make('ul', 'own-bad', ...lines),
    );
  }

  const summary = make('summary', '', say('options_paste_many'));
  return { root: make('details', 'own-many', summary, form) };
}

function short(text: string): string {
  const line = text.trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
