import { describe, expect, it } from 'vitest';
import { type CardEvent, type CardState, idle, nextCard, restRadius } from '../../src/card/card-state.ts';
import {
  closing,
  dwelling,
  gabapentin,
  openStates,
  over,
  rash,
  rest,
  run,
  shown,
  showOf,
} from './card-states.ts';

/*
 *                  pointer-over-mark                     dwell-elapsed
 *      ┌────────┐ ───────────────────▶ ┌──────────┐ ──────────────────────▶ ┌─────────┐
 *      │  idle  │                      │ dwelling │                         │  shown  │
 *      └────────┘ ◀─────────────────── └──────────┘                         └─────────┘
 *       ▲  ▲  │   pointer-off · busy    ▲  │ ▲ moved on:                      │     ▲
 *       │  │  │                         │  └─┘ dwell starts anew   pointer-off│     │ pointer-in-card
 *       │  │  │                         │                  or on another mark │     │ or back on the mark
 *       │  │  │           grace-elapsed │                                     ▼     │
 *       │  │  │    (rests on another)   │            grace-elapsed          ┌─────────┐ dwell-elapsed on
 *       │  │  │                         └───────────────────────────────────│ closing │ another mark:
 *       │  └──┼─────────────────────────────────────────────────────────────│         │ shown, there
 *       │     │                      grace-elapsed                          └─────────┘
 *       │     │ click-on-mark, keyboard-open (from any state)                    │
 *       │     ▼                                                                  │ click-on-mark · card-used
 *       │   ┌────────┐ ◀─────────────────────────────────────────────────────────┘ (from shown, too)
 *       └───│ pinned │
 *           └────────┘   unpinned leads back to shown; dismissed · target-lost · click-elsewhere · focus-left lead from any open card
 *                        (shown, closing, pinned) to idle; so does a second click on the pinned card's words.
 */

describe('opening by hover', () => {
  it('starts to count when the pointer comes onto a mark', () => {
    expect(nextCard(idle, over(gabapentin))).toEqual({ state: dwelling, effects: [{ type: 'start-dwell' }] });
  });

  it('lets a hand tremble while it rests', () => {
    expect(nextCard(dwelling, over(gabapentin, 100 + restRadius))).toEqual({ state: dwelling, effects: [] });
  });

  it('counts anew when the pointer moves on along the same mark', () => {
    const moved = nextCard(dwelling, over(gabapentin, 101 + restRadius));
    expect(moved.state).toMatchObject({ name: 'dwelling', rest: { x: 101 + restRadius } });
    expect(moved.effects).toEqual([{ type: 'start-dwell' }]);
  });

  it('counts anew on another mark, however near', () => {
    expect(nextCard(dwelling, over(rash))).toEqual({
      state: { name: 'dwelling', rest: { ...rest, target: rash } },
      effects: [{ type: 'start-dwell' }],
    });
  });

  it('shows the card when the pointer has rested', () => {
    expect(nextCard(dwelling, { type: 'dwell-elapsed' })).toEqual({
      state: shown,
      effects: [showOf(gabapentin)],
    });
  });

  it.each(['pointer-off', 'pointer-busy'] as const)('forgets the mark on %s', (type) => {
    expect(run(dwelling, type)).toEqual({ state: idle, effects: [{ type: 'stop-dwell' }] });
  });

  it('ignores a dwell that ended too late', () => {
    expect(run(idle, 'dwell-elapsed')).toEqual({ state: idle, effects: [] });
    expect(run(closing, 'dwell-elapsed')).toEqual({ state: closing, effects: [] });
  });
});

describe('staying open', () => {
  it.each<CardEvent>([
    { type: 'pointer-in-card' },
    { type: 'pointer-busy' },
    { type: 'grace-elapsed' },
    over(gabapentin),
  ])('stays through $type', (event) => {
    expect(nextCard(shown, event)).toEqual({ state: shown, effects: [] });
  });

  it('is let go, and then closes like any other', () => {
    const pinned: CardState = { name: 'pinned', target: gabapentin };
    expect(run(pinned, 'unpinned')).toEqual({ state: shown, effects: [{ type: 'unpin' }] });
    expect(run(shown, 'unpinned')).toEqual({ state: shown, effects: [] });
    expect(run(idle, 'unpinned')).toEqual({ state: idle, effects: [] });
  });

  it('gives a pointer that leaves a period of grace', () => {
    expect(run(shown, 'pointer-off')).toEqual({ state: closing, effects: [{ type: 'start-grace' }] });
  });

  it.each([{ type: 'pointer-in-card' } as const, over(gabapentin)])('takes it back on $type', (event) => {
    expect(nextCard(closing, event)).toEqual({ state: shown, effects: [{ type: 'stop-grace' }] });
  });

  it('closes when the grace is over', () => {
    expect(run(closing, 'grace-elapsed')).toEqual({ state: idle, effects: [{ type: 'hide' }] });
  });
});

describe('going from one mark to the next', () => {
  const between: CardState = { name: 'closing', target: gabapentin, rest: { ...rest, target: rash } };

  it('runs the grace of the one and the dwell of the other at once', () => {
    expect(nextCard(shown, over(rash))).toEqual({
      state: between,
      effects: [{ type: 'start-grace' }, { type: 'start-dwell' }],
    });
    expect(nextCard(closing, over(rash))).toEqual({ state: between, effects: [{ type: 'start-dwell' }] });
  });

  it('shows the other card when its dwell ends first', () => {
    expect(run(between, 'dwell-elapsed')).toEqual({
      state: { name: 'shown', target: rash },
      effects: [{ type: 'stop-grace' }, showOf(rash)],
    });
  });

  it('hides the first and keeps on counting when the grace ends first', () => {
    expect(run(between, 'grace-elapsed')).toEqual({
      state: { name: 'dwelling', rest: { ...rest, target: rash } },
      effects: [{ type: 'hide' }],
    });
  });

  it('counts anew while the pointer travels along the other mark', () => {
    expect(nextCard(between, over(rash))).toEqual({ state: between, effects: [] });
    expect(nextCard(between, over(rash, 200)).effects).toEqual([{ type: 'start-dwell' }]);
  });

  it('forgets the other mark when the pointer leaves that too', () => {
    expect(run(between, 'pointer-off')).toEqual({ state: closing, effects: [{ type: 'stop-dwell' }] });
  });

  it('stops both clocks when the pointer comes back', () => {
    expect(run(between, 'pointer-in-card')).toEqual({
      state: shown,
      effects: [{ type: 'stop-grace' }, { type: 'stop-dwell' }],
    });
  });
});

describe('closing', () => {
  it.each(openStates)('is dismissed from $name', (state) => {
    const dismissed = run(state, 'dismissed');
    expect(dismissed.state).toEqual({ name: 'idle', dismissed: gabapentin.key });
    expect(dismissed.effects.at(-1)).toEqual({ type: 'hide' });
  });

  it('does not open again under the pointer that rests where it was dismissed', () => {
    const dismissed = run(shown, 'dismissed').state;
    expect(nextCard(dismissed, over(gabapentin))).toEqual({ state: dismissed, effects: [] });
  });

  it('opens there again once the pointer has been elsewhere', () => {
    const away = run(run(shown, 'dismissed').state, 'pointer-off').state;
    expect(nextCard(away, over(gabapentin)).state).toEqual(dwelling);
  });

  it('opens on another mark at once', () => {
    expect(nextCard(run(shown, 'dismissed').state, over(rash)).state.name).toBe('dwelling');
  });

  it.each(openStates)('closes $name when its target is lost, without a grudge', (state) => {
    const lost = run(state, 'target-lost');
    expect(lost.state).toEqual(idle);
    expect(lost.effects.at(-1)).toEqual({ type: 'hide' });
  });

  it.each(openStates)(
    'closes $name by a click elsewhere and when the focus goes back to the page',
    (state) => {
      expect(run(state, 'click-elsewhere').state).toEqual(idle);
      expect(run(state, 'focus-left').state).toEqual(idle);
    },
  );

  it('lets a click elsewhere pass while nothing is open', () => {
    expect(run(idle, 'click-elsewhere')).toEqual({ state: idle, effects: [] });
    expect(run(dwelling, 'click-elsewhere')).toEqual({ state: dwelling, effects: [] });
  });
});
