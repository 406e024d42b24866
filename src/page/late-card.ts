import type { Card, CardWorld } from '../card/start-card.ts';
import { watchClicks } from '../card/watch-clicks.ts';
import { whileOn } from '../card/while-on.ts';
import type { LoadPart } from './parts.ts';

/** How long a key press or a click waits for a card that is not there yet, in milliseconds: later the reader no longer expects it. */
const patience = 3000;

export interface LateCardWorld extends Omit<CardWorld, 'contentFor' | 'pointer'> {
  readonly loadPart: LoadPart;
}

/**
 * A card that is loaded when there is something to open: once the page is idle, so that it is there when the pointer comes,
 * or at once when the reader is faster. What the reader did meanwhile is not lost.
 */
export function lateCard(world: LateCardWorld): Pick<Card, 'setActive' | 'open' | 'refresh'> {
  const { document, signal } = world;
  const view = document.defaultView;
  let card: Card | undefined;
  let active = false;
  let asked = false;
  let pointer: CardWorld['pointer'];
  let wanted: { open(card: Card): void; readonly at: number } | undefined;

  function load() {
    if (card !== undefined || signal.aborted) return;
    const part = world.loadPart('card');
    if (asked) return;
    asked = true;
    part
      .then(({ startCard }) => {
        if (signal.aborted) return;
        card = startCard({ ...world, pointer });
        follow(false);
        card.setActive(active);
        if (wanted !== undefined && performance.now() - wanted.at < patience) wanted.open(card);
        wanted = undefined;
      })
      .catch((error) => world.onError?.(error));
  }

  const follow = whileOn((whileWaiting) => {
    if (view === null) return;
    const loadIfSeen = () => {
      if (document.visibilityState === 'visible') load();
    };
    const idle = whenIdle(view, loadIfSeen);
    whileWaiting.addEventListener('abort', () => idle.cancel(), { once: true });
    const options = { capture: true, passive: true, signal: whileWaiting };
    const moved = (event: PointerEvent) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      pointer = { x: event.clientX, y: event.clientY };
      load();
    };
    view.addEventListener('pointermove', moved, options);
    view.addEventListener('pointerdown', load, options);
    document.addEventListener('visibilitychange', loadIfSeen, options);
    watchClicks({
      view,
      signal: whileWaiting,
      targetAt: (x, y) => world.targetAt(x, y),
      isCard: () => false,
      onCard() {},
      onMark(target, { clientX: x, clientY: y }) {
        wanted = { open: (here) => here.click(target, { x, y }), at: performance.now() };
        load();
      },
      onElsewhere() {
        wanted = undefined;
      },
      onError: (error) => world.onError?.(error),
    });
  });
  signal.addEventListener('abort', () => follow(false), { once: true });

  return {
    setActive(wantsActive) {
      active = wantsActive;
      if (card !== undefined) card.setActive(active);
      else follow(active && !signal.aborted);
    },
    open(target) {
      if (card !== undefined) return card.open(target);
      wanted = { open: (here) => here.open(target), at: performance.now() };
      load();
    },
    refresh: () => card?.refresh(),
  };
}

/** Milliseconds after which a page that is never idle gets the card all the same. */
const longestWait = 1000;

function whenIdle(view: Window, run: () => void): { cancel(): void } {
  const id = view.requestIdleCallback(run, { timeout: longestWait });
  return { cancel: () => view.cancelIdleCallback(id) };
}
