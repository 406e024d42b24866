import { say } from '../language/say-in-card.ts';
import { element } from './element.ts';
import { nextHeadingId, summaryIds } from './heading-id.ts';
import { inEnglish } from './in-english.ts';

/** What a card offers where looked-up words name no single entry. */
export interface CardChoices {
  /** The words, as the reader chose them. */
  readonly name: string;
  /** What was found, in a sentence. */
  readonly message: string;
  /** Present where the glossary speaks in the message, which it does in English; the choices are guesses then. */
  readonly messageIsEnglish?: true;
  readonly choices: readonly CardChoice[];
}

export interface CardChoice {
  readonly entry: string;
  readonly label: string;
  /** The entry's name, where the label is another. */
  readonly detail?: string;
}

/** Builds what the card says about words that may mean several entries, or none. */
export function renderChoices(
  document: Document,
  { name, message, messageIsEnglish, choices }: CardChoices,
  onOpen: (entry: string, from: HTMLElement) => void,
): HTMLElement {
  const make = element(document);
  const heading = make('h2', 'entry-name choices-name', `“${name}”`);
  heading.id = nextHeadingId();
  const origin = make('p', 'entry-roles', say('card_looked_up'));
  const found = make('p', 'choices-message', message);
  if (messageIsEnglish) inEnglish(found);
  [origin.id, found.id] = summaryIds(heading.id);
  const view = make('article', 'entry', make('header', 'entry-head', heading, origin), found);
  if (choices.length === 0) return view;
  const items = choices.map(({ entry, label, detail }) => {
    const name = make('span', 'choice-label', label);
    const button = make('button', 'choice', messageIsEnglish ? name : inEnglish(name));
    if (detail !== undefined) button.append(' ', inEnglish(make('span', 'choice-detail', detail)));
    button.type = 'button';
    button.addEventListener('click', () => onOpen(entry, button));
    return make('li', '', button);
  });
  view.append(make('ul', 'entry-list choices', ...items));
  return view;
}
