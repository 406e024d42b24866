import type { CardContent } from '../glossary/card-content.ts';
import type { CardTarget } from './card-target.ts';
import type { CardChoices } from './choices-view.ts';
import type { EntryWorld } from './entry-pages.ts';
import { type OpenCard, openCard } from './open-card.ts';
import type { Point } from './words-box.ts';

/** The place for one card: showing another takes the first away. */
export interface CardStage {
  readonly card: OpenCard | undefined;
  show(showing: Showing): void;
  /** Takes the card away and gives the focus back to where it was. */
  hide(): void;
}

interface Showing extends EntryWorld {
  readonly target: CardTarget;
  readonly content: CardContent | CardChoices;
  readonly point: Point | undefined;
  readonly pinned: boolean;
  readonly focus: boolean;
}

/** What the reader does to the card that is on stage. */
interface Audience {
  onClose(): void;
  onPin(pinned: boolean): void;
  onLost(): void;
  onFocus(): void;
  onFocusLeft(): void;
  onError(error: unknown): void;
}

export function cardStage(audience: Audience): CardStage {
  let card: OpenCard | undefined;
  let returnTo: EventTarget | undefined;

  return {
    get card() {
      return card;
    },
    show: ({ pinned, focus, ...showing }) => {
      card?.close();
      card = undefined;
      card = openCard({
        ...audience,
        ...showing,
        onFocus: (from) => {
          returnTo = from ?? returnTo;
          audience.onFocus();
        },
        onFocusLeft: () => {
          returnTo = undefined;
          audience.onFocusLeft();
        },
      });
      card.setPinned(pinned);
      if (focus) card.focus();
    },
    hide: () => {
      const here = card?.host.ownerDocument;
      const focused = card?.close();
      const back = returnTo;
      card = returnTo = undefined;
      // Another frame may have the focus by now, and the reader with it.
      if (focused && back && here?.hasFocus() && 'focus' in back && typeof back.focus === 'function') {
        back.focus({ preventScroll: true });
      }
    },
  };
}
