import type { CardContent } from '../glossary/card-content.ts';
import { say } from '../language/say-in-card.ts';
import { actionBar } from './action-bar.ts';
import type { CardActions } from './card-actions.ts';
import { type CardChoices, renderChoices } from './choices-view.ts';
import { element } from './element.ts';
import { renderEntry } from './entry-view.ts';
import { linkMentions, type MentionsIn } from './link-mentions.ts';

/** The entries that a reader goes through in one card, each as it was left. */
export interface EntryPages {
  /** Stands in the dialog; holds one entry at a time. */
  readonly root: HTMLElement;
  /** The heading that names the entry shown. */
  heading(): HTMLElement;
}

/** What a card asks beside its first entry. */
export interface EntryWorld {
  contentFor(entryId: string): CardContent | undefined;
  /** The words of a text that are entries themselves: the card leads on to them. */
  readonly mentionsIn: MentionsIn;
  readonly actions: CardActions;
  /** Shows an entry in the glossary's own page. */
  readonly openInGlossary?: ((entryId: string) => void) | undefined;
}

interface EntryPagesWorld extends EntryWorld {
  readonly document: Document;
  readonly first: CardContent | CardChoices;
  /** The word on the page that the first entry is shown for, if it is one that is marked. */
  readonly word: string | undefined;
  /** Does what a reader does not see at first, once the entry is shown: what is folded away, and the words that lead on. */
  onceShown(work: () => void): void;
  /** The reader acts on the word. */
  onAct(): void;
  /** Another entry than the first is shown now, or the first again. */
  onTurn(): void;
}

interface EntryPage {
  readonly name: string;
  readonly view: HTMLElement;
  /** The word that led on from here, for the way back. */
  from?: HTMLElement;
}

/** One entry, and those that its words lead to, with the way back. */
export function entryPages(world: EntryPagesWorld): EntryPages {
  const { document } = world;
  const make = element(document);
  const root = make('div', 'entry-pages');
  const back = make('button', 'entry-back');
  back.type = 'button';
  back.addEventListener('click', goBack);
  const pages: EntryPage[] = [];

  function open(content: CardContent | CardChoices) {
    pages.push(
      'choices' in content
        ? { name: `“${content.name}”`, view: renderChoices(document, content, goOn) }
        : { name: content.name, view: viewOf(content) },
    );
    show();
  }

  function viewOf(content: CardContent): HTMLElement {
    const rest: (() => void)[] = [];
    const view = renderEntry(document, content, (work) => rest.push(work));
    world.onceShown(() => {
      for (const work of rest) work();
      linkMentions(view, content.entryId, world.mentionsIn, goOn);
    });
    const bar = actionBar({ ...world, content, word: pages.length === 0 ? world.word : undefined });
    const footer = view.querySelector('.entry-footer');
    if (footer === null) view.append(bar);
    else footer.before(bar);
    return view;
  }

  function goOn(entry: string, from: HTMLElement) {
    const content = world.contentFor(entry);
    const last = pages.at(-1);
    if (content === undefined || last === undefined) return;
    last.from = from;
    open(content);
    world.onTurn();
    focusOn(heading());
  }

  function goBack() {
    if (pages.length < 2) return;
    pages.pop();
    show();
    world.onTurn();
    focusOn(pages.at(-1)?.from ?? heading());
  }

  function show() {
    const [before, now] = pages.length > 1 ? pages.slice(-2) : [undefined, pages[0]];
    if (now === undefined) return;
    if (before === undefined) root.replaceChildren(now.view);
    else {
      back.textContent = say('card_back_to', { name: before.name });
      root.replaceChildren(back, now.view);
    }
  }

  function heading(): HTMLElement {
    return pages.at(-1)?.view.querySelector<HTMLElement>('.entry-name') ?? root;
  }

  open(world.first);
  return { root, heading };
}

/** A heading takes the focus only from us: it is no stop for the Tab key. */
function focusOn(target: HTMLElement) {
  if (target.tagName !== 'BUTTON') target.tabIndex = -1;
  target.focus();
}
