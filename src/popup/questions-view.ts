import { element } from '../card/element.ts';
import { inEnglish } from '../card/in-english.ts';
import { medicalLanguage } from '../card/medical-language.ts';
import { say } from '../language/say-in-popup.ts';
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
  const heading = make('h2', 'questions-heading', say('popup_questions'));
  heading.tabIndex = -1;
  const copy = make('button', 'mend', say('popup_copy'));
  copy.type = 'button';
  const print = make('button', 'mend', say('popup_print'));
  print.type = 'button';
  const told = make('p', 'questions-told');
  told.setAttribute('role', 'status');
  copy.addEventListener('click', () => {
    actions.copy().then(
      () => {
        told.textContent = say('popup_copied');
      },
      () => {
        told.textContent = say('popup_not_copied');
      },
    );
  });
  print.addEventListener('click', () => actions.print());

  const groups = questions.groups.flatMap(({ name, isEntry, notes, questions: own }) => [
    isEntry ? inEnglish(make('h3', 'questions-name', name)) : make('h3', 'questions-name', name),
    ...notes.map((note) => inEnglish(make('p', 'questions-about', note))),
    make(
      'ul',
      'questions-list',
      ...own.map(({ text, place, correction }) => {
        const item = make('li', 'question', `${say('popup_ask_about')} `);
        item.append(inEnglish(make('span', 'question-text', text)));
        if (place !== undefined) item.append(' ', inEnglish(make('span', 'question-place', `(${place})`)));
        if (correction !== undefined) item.append(inEnglish(make('p', 'question-correction', correction)));
        return item;
      }),
    ),
  ]);
  return make(
    'article',
    'questions',
    heading,
    make('p', 'questions-about', say('popup_questions_hint')),
    make('div', 'questions-actions', copy, print),
    told,
    ...groups,
    inEnglish(make('p', 'questions-footer', questions.footer.join(' '))),
    ...medicalLanguage(document),
  );
}
