import type { CardContent } from '../glossary/card-content.ts';
import { type CardHost, mountCard } from './card-host.ts';
import type { CardTarget } from './card-target.ts';
import type { CardChoices } from './choices-view.ts';
import { isInCorridor } from './corridor.ts';
import { type EntryWorld, entryPages } from './entry-pages.ts';
import { onceShown } from './once-shown.ts';
import { placeCard } from './place-card.ts';
import type { Point } from './words-box.ts';

/** A card on the page, until it is closed. */
export interface OpenCard {
  readonly host: HTMLElement;
  isConnected(): boolean;
  /** In the card, on its words, or on the way from one to the other. */
  holds(point: Point): boolean;
  setPinned(pinned: boolean): void;
  /** True once the reader acted on the words: they may have lost their mark, and the card stays to say so. */
  isHeld(): boolean;
  focus(): void;
  /** Places it anew at once. */
  place(): void;
  /** Takes it off the page. Answers whether the focus was in it. */
  close(): boolean;
}

interface Opening extends EntryWorld {
  readonly target: CardTarget;
  readonly content: CardContent | CardChoices;
  readonly point: Point | undefined;
  onClose(): void;
  onPin(pinned: boolean): void;
  onLost(): void;
  /** The focus came in, from an element of the page if there was one. */
  onFocus(from: EventTarget | null): void;
  /** The focus went to an element of the page. */
  onFocusLeft(): void;
  onError(error: unknown): void;
}

/** Milliseconds that a busy page keeps what is folded away from being there. */
const patience = 100;

/** Shows content beside its words. */
export function openCard(opening: Opening): OpenCard {
  const { content, point } = opening;
  let isHeld = false;
  const target = heldTarget(opening.target, () => isHeld);
  const ending = new AbortController();
  const { signal } = ending;
  const pages = entryPages({
    document: target.element.ownerDocument,
    first: withReason(content, target.reason),
    contentFor: opening.contentFor,
    mentionsIn: opening.mentionsIn,
    actions: opening.actions,
    openInGlossary: opening.openInGlossary,
    word: target.text,
    onceShown(work) {
      const { ownerDocument } = target.element;
      onceShown(ownerDocument)
        .then(() => idle(ownerDocument))
        .then(() => signal.aborted || work())
        .catch(opening.onError);
    },
    onAct() {
      isHeld = true;
    },
    onTurn() {
      mounted.nameBy(pages.heading());
      dialog.scrollTop = 0;
    },
  });
  const mounted = mountCard(pages.root, target.element, opening);
  const { frame, dialog } = mounted;
  mounted.nameBy(pages.heading());
  if (target.colours !== undefined) frame.dataset.colours = target.colours;

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
    setPinned: mounted.setPinned,
    isHeld: () => isHeld,
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

/** Resolves when the page has nothing to do, or has had enough time for it. */
function idle({ defaultView }: Document): Promise<unknown> {
  return new Promise((resolve) => defaultView?.requestIdleCallback(resolve, { timeout: patience }));
}

/** The same words; once they are held, they stay where they were last. */
function heldTarget(target: CardTarget, isHeld: () => boolean): CardTarget {
  let last: DOMRect[] = [];
  const boxes = () => {
    const now = target.boxes();
    if (now.length > 0 || !isHeld()) last = now;
    return last;
  };
  return { ...target, boxes };
}

function withReason(content: CardContent | CardChoices, reason: string | undefined) {
  return reason === undefined || 'choices' in content ? content : { ...content, reason };
}

function comesIn({ dialog }: CardHost, from: EventTarget | null): boolean {
  return !dialog.contains(from as Node | null);
}

/** Focus that goes nowhere (another window, the browser's own bar) may come back: that is not leaving. */
function goesOut({ dialog }: CardHost, to: EventTarget | null): boolean {
  return to !== null && !dialog.contains(to as Node);
}
