import type { CardContent } from '../glossary/card-content.ts';
import { say } from '../language/say-in-card.ts';
import type { CardActions, Reach, Undo } from './card-actions.ts';
import { element } from './element.ts';
import { entryText } from './entry-text.ts';

interface ActionBarWorld {
  readonly document: Document;
  readonly content: CardContent;
  readonly actions: CardActions;
  /** The word on the page, where the card is about it; undefined for an entry that the reader went on to. */
  readonly word: string | undefined;
  readonly openInGlossary?: ((entryId: string) => void) | undefined;
  /** The word may lose its mark now: the card must stay for what is said of it. */
  onAct(): void;
}

/** What can be done from a card: a row of buttons, and a line that tells what was done and takes it back. */
export function actionBar(world: ActionBarWorld): HTMLElement {
  const { document, content, actions, word, openInGlossary } = world;
  const make = element(document);
  const buttons = make('div', 'actions-row');
  const said = make('p', 'actions-said');
  said.setAttribute('role', 'status');
  const bar = make('div', 'actions', buttons, said);
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', say('card_actions'));

  function button(label: string, onPress: (own: HTMLButtonElement) => void): HTMLButtonElement {
    const made = make('button', 'action', label);
    made.type = 'button';
    made.addEventListener('click', () => onPress(made));
    return made;
  }

  /** Does something that can be taken back, and says so; the focus goes to the way back. */
  function act(done: string, work: () => Promise<Undo>) {
    world.onAct();
    work().then((undo) => {
      const back = button(say('card_undo'), () => {
        undo().then(() => {
          buttons.hidden = false;
          said.textContent = say('card_taken_back');
          buttons.querySelector('button')?.focus();
        }, failed);
      });
      buttons.hidden = true;
      said.replaceChildren(`${done} `, back);
      back.focus();
    }, failed);
  }

  function failed() {
    said.textContent = say('card_not_saved');
  }

  function copy() {
    actions.copy(entryText(content)).then(
      () => {
        said.textContent = content.nameIsOwn ? say('card_copied') : say('card_copied_with_places');
      },
      () => {
        said.textContent = say('card_copy_refused');
      },
    );
  }

  buttons.append(button(say('card_copy'), copy));
  // The reader's own terms are not in it, and an address that names them would stay in the browser's history.
  if (openInGlossary !== undefined && !content.nameIsOwn)
    buttons.append(button(say('card_open_in_glossary'), () => openInGlossary(content.entryId)));
  const [opener, choices] = word !== undefined && actions.reaches.length > 0 ? meaningChoices(word) : [];
  if (opener !== undefined) buttons.append(opener);
  if (word !== undefined && actions.stopMarking !== undefined) {
    const { stopMarking } = actions;
    const stop = button(say('card_stop_marking_short'), () =>
      act(say('card_not_marked_any_more', { name: content.name }), () => stopMarking(content.entryId)),
    );
    stop.setAttribute('aria-label', say('card_stop_marking', { name: content.name }));
    buttons.append(stop);
  }
  if (choices !== undefined) buttons.append(choices);
  return bar;

  /** A button that opens the choices how far this reaches. */
  function meaningChoices(word: string): [opener: HTMLElement, choices: HTMLElement] {
    const choices = make('div', 'actions-choices');
    choices.setAttribute('role', 'group');
    choices.setAttribute('aria-label', say('card_does_not_mean_this', { word }));
    choices.hidden = true;
    for (const reach of actions.reaches) {
      const where = whereOf(reach, actions.site);
      choices.append(
        button(where, () =>
          act(dismissed(word, reach, actions.site), () =>
            actions.notThisMeaning(word, content.entryId, reach),
          ),
        ),
      );
    }
    const opener = button(say('card_not_this_meaning'), (own) => {
      choices.hidden = !choices.hidden;
      own.setAttribute('aria-expanded', String(!choices.hidden));
      if (!choices.hidden) choices.querySelector('button')?.focus();
    });
    opener.setAttribute('aria-expanded', 'false');
    return [opener, choices];
  }
}

function dismissed(word: string, reach: Reach, site: string): string {
  if (reach === 'page') return say('card_dismissed_page', { word });
  return reach === 'site'
    ? say('card_dismissed_site', { word, site })
    : say('card_dismissed_everywhere', { word });
}

function whereOf(reach: Reach, site: string): string {
  if (reach === 'page') return say('card_on_this_page');
  return reach === 'site' ? say('card_on_site', { site }) : say('card_everywhere');
}
