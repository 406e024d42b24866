import { say } from '../language/say-in-card.ts';
import { spoken } from '../language/spoken.ts';
import { element } from './element.ts';
import { summaryIds } from './heading-id.ts';

/** What is placed beside the words, and the dialog in it that scrolls and takes the focus. */
export interface CardFrame {
  readonly frame: HTMLElement;
  readonly dialog: HTMLElement;
  setPinned(pinned: boolean): void;
  /** Names the dialog by the heading of what it holds. What stands beside it is heard as well when the focus comes. */
  nameBy(heading: HTMLElement): void;
}

export interface FrameListeners {
  onClose(): void;
  /** The reader wants the card to stay, or not to stay. */
  onPin(pinned: boolean): void;
}

/**
 * The dialog around an entry: whose it is, whether it is pinned, how to close it. Non-modal: the page stays usable. The
 * frame has the round corners, since Firefox squares those of a box with a scroll bar.
 */
export function cardFrame(
  document: Document,
  content: HTMLElement,
  { onClose, onPin }: FrameListeners,
): CardFrame {
  const make = element(document);
  const close = make('button', 'card-close');
  close.type = 'button';
  close.setAttribute('aria-label', say('card_close'));
  close.addEventListener('click', onClose);

  const pin = make('button', 'card-pin', say('card_pin'));
  pin.type = 'button';
  const isPinned = () => pin.getAttribute('aria-pressed') === 'true';
  // A press puts the focus into the card, which pins it before the click comes.
  let wasPinned = false;
  pin.addEventListener('pointerdown', () => {
    wasPinned = isPinned();
  });
  pin.addEventListener('click', ({ detail }) => onPin(!(detail === 0 ? isPinned() : wasPinned)));

  const bar = make('div', 'card-bar', pin, close);
  const dialog = make('div', 'card-dialog', bar, content);
  // The page's own language and direction do not hold for our words.
  const { language, direction } = spoken();
  dialog.lang = language;
  dialog.dir = direction;
  dialog.tabIndex = -1;
  dialog.setAttribute('role', 'dialog');
  const frame = make('div', 'card', dialog);
  const setPinned = (pinned: boolean) => {
    pin.setAttribute('aria-pressed', String(pinned));
    frame.toggleAttribute('data-pinned', pinned);
  };
  setPinned(false);
  const nameBy = ({ id }: HTMLElement) => {
    dialog.setAttribute('aria-labelledby', id);
    dialog.setAttribute('aria-describedby', summaryIds(id).join(' '));
  };
  return { frame, dialog, setPinned, nameBy };
}
