import { describe, expect, it } from 'vitest';
import { placeWalk } from '../../src/popup/place-walk.ts';

const totals = [
  { role: 'medicine', entries: [{ entry: 'a', count: 3, frames: [0, 0, 5] }] },
  { role: 'care', entries: [{ entry: 'b', count: 1, frames: [2] }] },
] as const;

describe('a walk through the places of a page', () => {
  it('goes on through the frames and round', () => {
    const walk = placeWalk();
    walk.follow(totals);
    expect([1, 2, 3, 4].map(() => walk.step(1, 'a'))).toEqual([0, 0, 5, 0]);
    expect([1, 2, 3, 4, 5].map(() => walk.step(1))).toEqual([0, 0, 2, 5, 0]);
  });

  it('goes back from the end', () => {
    const walk = placeWalk();
    walk.follow(totals);
    expect([1, 2, 3, 4, 5].map(() => walk.step(-1))).toEqual([5, 2, 0, 0, 5]);
  });

  it('goes nowhere where there is nothing', () => {
    const walk = placeWalk();
    expect(walk.step(1)).toBeUndefined();
    walk.follow(totals);
    expect(walk.step(1, 'c')).toBeUndefined();
  });
});
