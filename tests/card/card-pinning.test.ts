import { describe, expect, it } from 'vitest';
import { type CardEvent, idle, nextCard } from '../../src/card/card-state.ts';
import {
  closing,
  dwelling,
  everyState,
  gabapentin,
  over,
  pinned,
  rash,
  run,
  shown,
  showOf,
} from './card-states.ts';

describe('pinning', () => {
  it('opens a pinned card by a click or tap', () => {
    expect(nextCard(idle, { type: 'click-on-mark', target: rash })).toEqual({
      state: { name: 'pinned', target: rash },
      effects: [showOf(rash, { pinned: true })],
    });
  });

  it('does not wait for the dwell after a click', () => {
    expect(nextCard(dwelling, { type: 'click-on-mark', target: gabapentin })).toEqual({
      state: pinned,
      effects: [{ type: 'stop-dwell' }, showOf(gabapentin, { pinned: true })],
    });
  });

  it('pins the card that hover has opened, as it is', () => {
    expect(nextCard(shown, { type: 'click-on-mark', target: gabapentin })).toEqual({
      state: pinned,
      effects: [{ type: 'pin' }],
    });
  });

  it('pins a card that the reader clicks or focuses in', () => {
    expect(run(shown, 'card-used')).toEqual({ state: pinned, effects: [{ type: 'pin' }] });
    expect(run(closing, 'card-used')).toEqual({
      state: pinned,
      effects: [{ type: 'stop-grace' }, { type: 'pin' }],
    });
  });

  it.each<CardEvent>([
    over(rash),
    over(gabapentin),
    { type: 'pointer-off' },
    { type: 'pointer-in-card' },
    { type: 'grace-elapsed' },
    { type: 'card-used' },
  ])('stays pinned through $type', (event) => {
    expect(nextCard(pinned, event)).toEqual({ state: pinned, effects: [] });
  });

  it('moves to another mark by a click there', () => {
    expect(nextCard(pinned, { type: 'click-on-mark', target: rash })).toEqual({
      state: { name: 'pinned', target: rash },
      effects: [showOf(rash, { pinned: true })],
    });
  });

  it('closes by a second click on its words', () => {
    expect(nextCard(pinned, { type: 'click-on-mark', target: gabapentin })).toEqual({
      state: { name: 'idle', dismissed: gabapentin.key },
      effects: [{ type: 'hide' }],
    });
  });
});

describe('the keyboard', () => {
  it.each(everyState)('opens a pinned card with the focus in it from $name', (state) => {
    const opened = nextCard(state, { type: 'keyboard-open', target: rash });
    expect(opened.state).toEqual({ name: 'pinned', target: rash });
    expect(opened.effects.at(-1)).toEqual(showOf(rash, { pinned: true, focus: true }));
  });

  it('stops every clock that ran', () => {
    expect(nextCard(dwelling, { type: 'keyboard-open', target: rash }).effects).toContainEqual({
      type: 'stop-dwell',
    });
    expect(nextCard(closing, { type: 'keyboard-open', target: rash }).effects).toContainEqual({
      type: 'stop-grace',
    });
  });
});
