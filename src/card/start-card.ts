import type { Language } from '../language/language.ts';
import { speak } from '../language/spoken.ts';
import { cardStage } from './card-stage.ts';
import { type CardEffect, type CardEvent, type CardState, idle, nextCard, openTarget } from './card-state.ts';
import type { CardTarget } from './card-target.ts';
import { isAround } from './composed-tree.ts';
import { countdown } from './countdown.ts';
import type { EntryWorld } from './entry-pages.ts';
import type { OtherCards } from './other-cards.ts';
import { targetContent } from './target-content.ts';
import { watchClicks } from './watch-clicks.ts';
import { watchEscape } from './watch-escape.ts';
import { watchPointer } from './watch-pointer.ts';
import { whileOn } from './while-on.ts';
import type { Point } from './words-box.ts';

/**
 * How long the pointer may be away before the card closes, in milliseconds: enough to cut a corner on the way to the
 * card, not so long that a card seems to stick.
 */
const grace = 300;

/** What the card needs to know of the page. */
export interface CardWorld extends EntryWorld {
  readonly document: Document;
  /** What stands at a point of the viewport, CSS px. Asked once per frame at most. */
  targetAt(x: number, y: number): CardTarget | undefined;
  /** How long the pointer rests before the card opens, in milliseconds. */
  dwell(): number;
  /** What its headings and buttons say: a card is loaded apart from what reads the settings. */
  language(): Language;
  /** Where the pointer rests already, if that is known: it need not move for a card to open. */
  readonly pointer?: Point | undefined;
  /** The cards of other frames in the tab, of which one at most is open. */
  readonly others?: OtherCards;
  /** Ends everything and leaves no trace. */
  readonly signal: AbortSignal;
  onOpen?(entryId: string): void;
  /** Whatever goes wrong comes here; nothing reaches the page. */
  onError?(error: unknown): void;
}

export interface Card {
  /** Follows pointer and clicks only while there is something to open. Turning it off closes an open card. */
  setActive(active: boolean): void;
  /** Opens a card as the keyboard does: pinned, with the focus in it. */
  open(target: CardTarget): void;
  /** Does what a click on a mark does: for one that came before the card. */
  click(target: CardTarget, at: Point): void;
  close(): void;
  /** The marks changed: closes the card whose words have gone (they have no boxes), else places it anew. */
  refresh(): void;
  /** What the open card is about. */
  readonly current: CardTarget | undefined;
}

/** Starts the card of one document: keeps its state (card-state.ts), tells it what happens, does what it says. */
export function startCard(world: CardWorld): Card {
  const { document, signal } = world;
  const view = document.defaultView;
  if (!view || signal.aborted) return noCard;

  let state: CardState = idle;
  let active = false;
  let point: Point | undefined;
  let unseen = world.pointer;

  const guarded =
    <Given extends readonly unknown[]>(run: (...given: Given) => void) =>
    (...given: Given): void => {
      try {
        run(...given);
      } catch (error) {
        world.onError?.(error);
      }
    };

  const send = guarded((event: CardEvent) => {
    if (signal.aborted) return;
    // A page may have taken the card away: whatever comes next meets a closed one.
    if (stage.card?.isConnected() === false) move({ type: 'target-lost' });
    move(event);
  });
  const sends = (event: CardEvent) => () => send(event);

  const dwellClock = countdown(view, signal, () =>
    send({ type: world.others?.areInUse() ? 'pointer-busy' : 'dwell-elapsed' }),
  );
  const graceClock = countdown(view, signal, sends({ type: 'grace-elapsed' }));
  const stage = cardStage({
    onClose: sends({ type: 'dismissed' }),
    onPin: (pinned) => send({ type: pinned ? 'card-used' : 'unpinned' }),
    onLost: sends({ type: 'target-lost' }),
    onFocus: sends({ type: 'card-used' }),
    onFocusLeft: sends({ type: 'focus-left' }),
    onError: (error) => world.onError?.(error),
  });

  const followPointer = whileOn((signal) =>
    watchPointer({
      view,
      signal,
      onPoint: guarded(pointed),
      onBusy: sends({ type: 'pointer-busy' }),
      onScroll: guarded(scrolled),
    }),
  );
  const followClicks = whileOn((signal) =>
    watchClicks({
      view,
      signal,
      targetAt: (x, y) => world.targetAt(x, y),
      isCard: (target) => target === stage.card?.host,
      onCard: sends({ type: 'card-used' }),
      onMark: (target, at) => clicked(target, { x: at.clientX, y: at.clientY }),
      onElsewhere: sends({ type: 'click-elsewhere' }),
      onError: (error) => world.onError?.(error),
    }),
  );
  const followEscape = whileOn((whileOpen) =>
    watchEscape({
      view,
      signal: whileOpen,
      lifetime: signal,
      isOpen: () => stage.card?.isConnected() === true,
      onEscape: sends({ type: 'dismissed' }),
    }),
  );
  const followOthers = whileOn((whileOpen) =>
    world.others?.join(
      { isPinned: () => state.name === 'pinned', close: sends({ type: 'target-lost' }) },
      whileOpen,
    ),
  );

  function pointed(at: Point | undefined) {
    point = at;
    if (state.name === 'pinned' || world.others?.areInUse()) return;
    if (!at) return send({ type: 'pointer-off' });
    if (stage.card?.holds(at)) return send({ type: 'pointer-in-card' });
    const target = world.targetAt(at.x, at.y);
    send(target ? { type: 'pointer-over-mark', target, ...at } : { type: 'pointer-off' });
  }

  function clicked(target: CardTarget, at: Point) {
    point = at;
    send({ type: 'click-on-mark', target });
  }

  function scrolled(scroller: EventTarget) {
    // A news ticker somewhere else on the page scrolls all day long.
    if (state.name === 'dwelling' && isAround(scroller, state.rest.target.element))
      send({ type: 'pointer-busy' });
  }

  function move(event: CardEvent) {
    const next = nextCard(state, event);
    state = next.state;
    try {
      for (const effect of next.effects) perform(effect);
    } catch (error) {
      // Half a card is worse than none.
      state = idle;
      stage.hide();
      throw error;
    } finally {
      listen();
    }
  }

  function perform(effect: CardEffect) {
    switch (effect.type) {
      case 'start-dwell':
        return dwellClock.start(world.dwell());
      case 'stop-dwell':
        return dwellClock.stop();
      case 'start-grace':
        return graceClock.start(grace);
      case 'stop-grace':
        return graceClock.stop();
      case 'pin':
        return stage.card?.setPinned(true);
      case 'unpin':
        return stage.card?.setPinned(false);
      case 'hide':
        return stage.hide();
      case 'show':
        return show(effect);
    }
  }

  function show(effect: Extract<CardEffect, { type: 'show' }>) {
    speak(world.language());
    const content = targetContent(effect.target, world.contentFor);
    if (!content) return move({ type: 'target-lost' });
    const { contentFor, mentionsIn, actions, openInGlossary } = world;
    stage.show({
      ...effect,
      content,
      contentFor,
      mentionsIn,
      actions,
      openInGlossary,
      point: effect.focus ? undefined : point,
    });
    world.others?.opened();
    const { entry } = effect.target;
    if (typeof entry === 'string') world.onOpen?.(entry);
  }

  function listen() {
    const open = stage.card !== undefined;
    followPointer(active && !signal.aborted);
    followClicks((active || open) && !signal.aborted);
    followEscape(open && !signal.aborted);
    followOthers(open && !signal.aborted);
  }

  const end = guarded(() => {
    state = idle;
    stage.hide();
    listen();
  });
  signal.addEventListener('abort', end, { once: true });

  return {
    setActive: (wanted) => {
      if (wanted === active) return;
      active = wanted;
      if (!active) send({ type: 'target-lost' });
      guarded(listen)();
      if (active && unseen) guarded(pointed)(unseen);
      unseen = undefined;
    },
    open: (target) => send({ type: 'keyboard-open', target }),
    click: clicked,
    close: sends({ type: 'target-lost' }),
    refresh: guarded(() => {
      if (stage.card?.isHeld()) return;
      if (openTarget(state)?.boxes().length === 0) send({ type: 'target-lost' });
      else stage.card?.place();
    }),
    get current() {
      return openTarget(state);
    },
  };
}

/** For a document without a window, or one that has ended already. */
const noCard: Card = { setActive() {}, open() {}, click() {}, close() {}, refresh() {}, current: undefined };
