import type { CardContent } from '../glossary/card-content.ts';
import { type CardHost, mountCard } from './card-host.ts';
import type { CardTarget } from './card-target.ts';
import { isInCorridor } from './corridor.ts';
import { renderEntry } from './entry-view.ts';
import { placeCard } from './place-card.ts';
import type { Point } from './words-box.ts';

/** A card on the page, until it is closed. */
export interface OpenCard {
  readonly host: HTMLElement;
  isConnected(): boolean;
  /** In the card, on its words, or on the way from one to the other. */
  holds(point: Point): boolean;
  pin(): void;
  focus(): void;
  /** Places it anew at once. */
  place(): void;
  /** Takes it off the page. Answers whether the focus was in it. */
  close(): boolean;
}

interface Opening {
  readonly target: CardTarget;
  readonly content: CardContent;
  readonly point: Point | undefined;
  onClose(): void;
  onLost(): void;
  /** The focus came in, from an element of the page if there was one. */
  onFocus(from: EventTarget | null): void;
  /** The focus went to an element of the page. */
  onFocusLeft(): void;
  onError(error: unknown): void;
}

/** Shows content beside its words. */
export function openCard(opening: Opening): OpenCard {
  const { target, content, point } = opening;
  const ending = new AbortController();
  const { signal } = ending;
  const view = renderEntry(target.element.ownerDocument, withReason(content, target.reason));
  const mounted = mountCard(view, target.element, opening.onClose);
  const { frame, dialog } = mounted;

  dialog.addEventListener(
    'focusin',
    ({ relatedTarget }) => comesIn(mounted, relatedTarget) && opening.onFocus(relatedTarget),
    { signal },
  );
  dialog.addEventListener(
    'focusout',
    ({ relatedTarget }) => goesOut(mounted, relatedTarget) && opening.onFocusLeft(),
    { signal },
  );
  const place = placeCard({
    card: frame,
    target,
    point,
    signal,
    onLost: opening.onLost,
    onError: opening.onError,
  });

  return {
    host: mounted.host,
    isConnected: mounted.isConnected,
    holds: (at) => isInCorridor(at, frame.getBoundingClientRect(), target.boxes()),
    pin: mounted.pin,
    focus: () => dialog.focus({ preventScroll: true }),
    place,
    close: () => {
      const focused = mounted.hasFocus();
      ending.abort();
      mounted.remove();
      return focused;
    },
  };
}

function withReason(content: CardContent, reason: string | undefined): CardContent {
  return reason === undefined ? content : { ...content, footer: [reason, ...content.footer] };
}

function comesIn({ dialog }: CardHost, from: EventTarget | null): boolean {
  return !dialog.contains(from as Node | null);
}

/** Focus that goes nowhere (another window, the browser's own bar) may come back: that is not leaving. */
function goesOut({ dialog }: CardHost, to: EventTarget | null): boolean {
  return to !== null && !dialog.contains(to as Node);
}
