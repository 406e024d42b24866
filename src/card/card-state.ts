import type { CardTarget } from './card-target.ts';

/** How far a pointer may tremble and still count as resting, in CSS px: about a shaky hand, well under a word. */
export const restRadius = 8;

/** Where the pointer came to rest: its dwell is counted from here. */
export interface Rest {
  readonly target: CardTarget;
  readonly x: number;
  readonly y: number;
}

/** What the card is doing. The diagram stands above the tests in tests/card/card-state.test.ts. */
export type CardState =
  /** `dismissed`: the mark whose card the reader has just closed; it stays closed until the pointer has been elsewhere. */
  | { readonly name: 'idle'; readonly dismissed: object | undefined }
  | { readonly name: 'dwelling'; readonly rest: Rest }
  | { readonly name: 'shown'; readonly target: CardTarget }
  /** Still open; the pointer has left. `rest`: it has come to another mark, whose dwell runs already. */
  | { readonly name: 'closing'; readonly target: CardTarget; readonly rest: Rest | undefined }
  | { readonly name: 'pinned'; readonly target: CardTarget };

export type CardEvent =
  | {
      readonly type: 'pointer-over-mark';
      readonly target: CardTarget;
      readonly x: number;
      readonly y: number;
    }
  /** In the card, or in the corridor that leads there from the words. */
  | { readonly type: 'pointer-in-card' }
  | { readonly type: 'pointer-off' }
  /** The page scrolls, or a button is down (the reader selects text): no moment to open anything. */
  | { readonly type: 'pointer-busy' }
  | { readonly type: 'dwell-elapsed' }
  | { readonly type: 'grace-elapsed' }
  | { readonly type: 'click-on-mark'; readonly target: CardTarget }
  | { readonly type: 'click-elsewhere' }
  /** A click or the focus came into the card: the reader works with it. */
  | { readonly type: 'card-used' }
  /** The reader let the card go: it closes when the pointer leaves, as if it had never been used. */
  | { readonly type: 'unpinned' }
  | { readonly type: 'focus-left' }
  | { readonly type: 'keyboard-open'; readonly target: CardTarget }
  | { readonly type: 'dismissed' }
  /** Its words vanished, scrolled out of sight, or the page took the card away. */
  | { readonly type: 'target-lost' };

export type CardEffect =
  | { readonly type: 'start-dwell' }
  | { readonly type: 'stop-dwell' }
  | { readonly type: 'start-grace' }
  | { readonly type: 'stop-grace' }
  /** Replaces a card that is open. */
  | { readonly type: 'show'; readonly target: CardTarget; readonly pinned: boolean; readonly focus: boolean }
  | { readonly type: 'pin' }
  | { readonly type: 'unpin' }
  | { readonly type: 'hide' };

export interface Step {
  readonly state: CardState;
  readonly effects: readonly CardEffect[];
}

export const idle: CardState = { name: 'idle', dismissed: undefined };

/** Decides what the card does next. Pure: the world is asked before, and changed after, by start-card.ts. */
export function nextCard(state: CardState, event: CardEvent): Step {
  switch (event.type) {
    case 'keyboard-open':
      return pinned(state, event.target, true);
    case 'click-on-mark':
      return clicked(state, event.target);
    case 'dismissed':
      return closed(state, openTarget(state)?.key);
    case 'target-lost':
      return closed(state);
    case 'click-elsewhere':
    case 'focus-left':
      return openTarget(state) ? closed(state) : stay(state);
    case 'card-used':
      return used(state);
    case 'unpinned':
      return state.name === 'pinned'
        ? step({ name: 'shown', target: state.target }, { type: 'unpin' })
        : stay(state);
    default:
      return pointed(state, event);
  }
}

/** The target whose card is open, if one is. */
export function openTarget(state: CardState): CardTarget | undefined {
  return state.name === 'idle' || state.name === 'dwelling' ? undefined : state.target;
}

type PointerEvents = Extract<
  CardEvent['type'],
  'pointer-over-mark' | 'pointer-in-card' | 'pointer-off' | 'pointer-busy' | 'dwell-elapsed' | 'grace-elapsed'
>;

/** What the pointer and the two clocks do. A pinned card heeds neither. */
function pointed(state: CardState, event: Extract<CardEvent, { type: PointerEvents }>): Step {
  switch (state.name) {
    case 'idle':
      if (event.type === 'pointer-over-mark') {
        return event.target.key === state.dismissed ? stay(state) : dwell(event);
      }
      return event.type === 'pointer-off' ? step(idle) : stay(state);

    case 'dwelling':
      if (event.type === 'pointer-over-mark') return rests(state.rest, event) ? stay(state) : dwell(event);
      if (event.type === 'dwell-elapsed') return shown(state.rest.target);
      if (event.type === 'pointer-off' || event.type === 'pointer-busy') return closed(state);
      return stay(state);

    case 'shown':
      if (event.type === 'pointer-over-mark' && event.target.key !== state.target.key) {
        return leave(state.target, event);
      }
      return event.type === 'pointer-off' ? leave(state.target) : stay(state);

    case 'closing':
      return whileClosing(state, event);

    case 'pinned':
      return stay(state);
  }
}

function whileClosing(
  state: Extract<CardState, { name: 'closing' }>,
  event: Extract<CardEvent, { type: PointerEvents }>,
): Step {
  const { target, rest } = state;
  switch (event.type) {
    case 'pointer-in-card':
      return step({ name: 'shown', target }, ...clocksOff(state));
    case 'pointer-over-mark':
      if (event.target.key === target.key) return step({ name: 'shown', target }, ...clocksOff(state));
      if (rest && rests(rest, event)) return stay(state);
      return step({ name: 'closing', target, rest: restAt(event) }, { type: 'start-dwell' });
    case 'pointer-off':
    case 'pointer-busy':
      return rest ? step({ name: 'closing', target, rest: undefined }, { type: 'stop-dwell' }) : stay(state);
    case 'dwell-elapsed':
      return rest ? shown(rest.target, { type: 'stop-grace' }) : stay(state);
    case 'grace-elapsed':
      return step(rest ? { name: 'dwelling', rest } : idle, { type: 'hide' });
  }
}

function clicked(state: CardState, target: CardTarget): Step {
  const open = openTarget(state);
  if (open?.key !== target.key) return pinned(state, target, false);
  // The second click on the words of a pinned card takes it away again.
  if (state.name === 'pinned') return closed(state, target.key);
  return step({ name: 'pinned', target: open }, ...clocksOff(state), { type: 'pin' });
}

function used(state: CardState): Step {
  if (state.name !== 'shown' && state.name !== 'closing') return stay(state);
  return step({ name: 'pinned', target: state.target }, ...clocksOff(state), { type: 'pin' });
}

function pinned(before: CardState, target: CardTarget, focus: boolean): Step {
  return step({ name: 'pinned', target }, ...clocksOff(before), {
    type: 'show',
    target,
    pinned: true,
    focus,
  });
}

function shown(target: CardTarget, ...before: CardEffect[]): Step {
  return step({ name: 'shown', target }, ...before, { type: 'show', target, pinned: false, focus: false });
}

function dwell(at: Rest): Step {
  return step({ name: 'dwelling', rest: restAt(at) }, { type: 'start-dwell' });
}

function leave(target: CardTarget, other?: Rest): Step {
  const rest = other && restAt(other);
  const grace: CardEffect = { type: 'start-grace' };
  return step({ name: 'closing', target, rest }, grace, ...(rest ? [{ type: 'start-dwell' } as const] : []));
}

function closed(state: CardState, dismissed?: object): Step {
  if (state.name === 'idle') return stay(state);
  const hide: CardEffect[] = openTarget(state) ? [{ type: 'hide' }] : [];
  return step({ name: 'idle', dismissed }, ...clocksOff(state), ...hide);
}

/** Stops the clocks that run in a state. */
function clocksOff(state: CardState): CardEffect[] {
  if (state.name === 'dwelling') return [{ type: 'stop-dwell' }];
  if (state.name !== 'closing') return [];
  return state.rest ? [{ type: 'stop-grace' }, { type: 'stop-dwell' }] : [{ type: 'stop-grace' }];
}

function rests(rest: Rest, now: Rest): boolean {
  return rest.target.key === now.target.key && Math.hypot(now.x - rest.x, now.y - rest.y) <= restRadius;
}

function restAt({ target, x, y }: Rest): Rest {
  return { target, x, y };
}

function stay(state: CardState): Step {
  return { state, effects: [] };
}

function step(state: CardState, ...effects: CardEffect[]): Step {
  return { state, effects };
}
