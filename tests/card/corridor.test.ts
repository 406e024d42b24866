import { describe, expect, it } from 'vitest';
import { isInCorridor } from '../../src/card/corridor.ts';

const word = box(200, 100, 280, 120);
const below = box(200, 128, 600, 500);

describe('the corridor from the words to the card', () => {
  it('holds the words and the card', () => {
    expect(isInCorridor({ x: 240, y: 110 }, below, [word])).toBe(true);
    expect(isInCorridor({ x: 590, y: 490 }, below, [word])).toBe(true);
  });

  it('holds the gap between them', () => {
    expect(isInCorridor({ x: 240, y: 124 }, below, [word])).toBe(true);
  });

  it('opens towards the far corner of the card', () => {
    expect(isInCorridor({ x: 430, y: 126 }, below, [word])).toBe(true);
    expect(isInCorridor({ x: 590, y: 121 }, below, [word])).toBe(false);
  });

  it('leaves the words beside it alone', () => {
    expect(isInCorridor({ x: 300, y: 110 }, below, [word])).toBe(false);
    expect(isInCorridor({ x: 190, y: 110 }, below, [word])).toBe(false);
  });

  it('ends beyond the card and behind the words', () => {
    expect(isInCorridor({ x: 240, y: 90 }, below, [word])).toBe(false);
    expect(isInCorridor({ x: 610, y: 300 }, below, [word])).toBe(false);
    expect(isInCorridor({ x: 400, y: 510 }, below, [word])).toBe(false);
  });

  it.each([
    ['above', box(200, 10, 600, 92), { x: 250, y: 96 }],
    ['on the right', box(288, 100, 600, 400), { x: 284, y: 110 }],
    ['on the left', box(10, 100, 192, 400), { x: 196, y: 110 }],
  ])('leads to a card %s', (_side, card, between) => {
    expect(isInCorridor(between, card, [word])).toBe(true);
  });

  it('starts from each line of broken words', () => {
    const first = box(500, 76, 590, 96);
    expect(isInCorridor({ x: 500, y: 112 }, below, [first, word])).toBe(true);
    expect(isInCorridor({ x: 500, y: 112 }, below, [word])).toBe(false);
  });

  it('is the card alone when the words have no box', () => {
    expect(isInCorridor({ x: 300, y: 300 }, below, [])).toBe(true);
    expect(isInCorridor({ x: 240, y: 110 }, below, [])).toBe(false);
  });
});

function box(left: number, top: number, right: number, bottom: number) {
  return { left, top, right, bottom };
}
