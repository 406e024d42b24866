import { type CardEvent, type CardState, idle, nextCard } from '../../src/card/card-state.ts';
import type { CardTarget } from '../../src/card/card-target.ts';

export const gabapentin = target('gabapentin');
export const rash = target('rash');
export const rest = { target: gabapentin, x: 100, y: 100 };

export const dwelling: CardState = { name: 'dwelling', rest };
export const shown: CardState = { name: 'shown', target: gabapentin };
export const closing: CardState = { name: 'closing', target: gabapentin, rest: undefined };
export const pinned: CardState = { name: 'pinned', target: gabapentin };
export const openStates = [shown, closing, pinned];
export const everyState = [idle, dwelling, ...openStates];

export const over = (mark: CardTarget, x = 100, y = 100): CardEvent => ({
  type: 'pointer-over-mark',
  target: mark,
  x,
  y,
});
export const showOf = (mark: CardTarget, how: { pinned?: boolean; focus?: boolean } = {}) => ({
  type: 'show',
  target: mark,
  pinned: false,
  focus: false,
  ...how,
});

type Plain = Exclude<CardEvent, { target: CardTarget }>['type'];

/** What comes of an event that needs no target. */
export function run(state: CardState, type: Plain) {
  return nextCard(state, { type });
}

function target(entry: string): CardTarget {
  // The reducer compares keys alone; it never looks at the page.
  return { key: { entry }, entry, text: entry, boxes: () => [], element: {} as Element };
}
