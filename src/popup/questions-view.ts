import { element } from '../card/element.ts';
import type { Questions } from './questions.ts';

interface QuestionsActions {
  copy(): Promise<void>;
  print(): void;
}

/** The list that a reader may take along, with what can be done with it. */
export function questionsView(
  document: Document,
  questions: Questions,
  actions: QuestionsActions,
): HTMLElement {
  const make = element(document);
  const heading = make('h2', 'questions-heading', 'Questions for my doctor');
  heading.tabIndex = -1;
  const copy = make('button', 'mend', 'Copy');
  copy.type = 'button';
  const print = make('button', 'mend', 'Print');
  print.type = 'button';
  const told = make('p', 'questions-told');
  told.setAttribute('role', 'status');
  copy.addEventListener('click', () => {
    actions.copy().then(
      () => {
        told.textContent = 'Copied.';
      },
      () => {
        told.textContent = 'This could not be copied. Select the list and copy it yourself.';
      },
    );
  });
  print.addEventListener('click', () => actions.print());

  const groups = questions.groups.flatMap(({ name, notes, questions: own }) => [
    make('h3', 'questions-name', name),
    ...notes.map((note) => make('p', 'questions-about', note)),
    make(
      'ul',
      'questions-list',
      ...own.map(({ text, place, correction }) => {
        const item = make('li', 'question', `Ask about: ${text}`);
        if (place !== undefined) item.append(' ', make('span', 'question-place', `(${place})`));
        if (correction !== undefined) item.append(make('p', 'question-correction', correction));
        return item;
      }),
    ),
  ]);
  return make(
    'article',
    'questions',
    heading,
    make(
      'p',
      'questions-about',
      'The words found on this page, with what the source article says and where it says it. Nothing here is about you.',
    ),
    make('div', 'questions-actions', copy, print),
    told,
    ...groups,
    make('p', 'questions-footer', questions.footer.join(' ')),
  );
}
