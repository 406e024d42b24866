import { describe, expect, it } from 'vitest';
import { contrastOf, tinted } from '../../src/paint/contrast.ts';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#336699', '#336699', 1],
    ['#ff0000', '#ffffff', 4],
  ] as const)('of %s and %s is %f', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
  });

  it('is asked of colours that are written out', () => {
    expect(() => contrastOf('red', '#ffffff')).toThrow('#rrggbb');
  });
});

describe('a tint', () => {
  it.each([
    ['#ffffff', '#000000', 0, '#ffffff'],
    ['#ffffff', '#000000', 100, '#000000'],
    ['#ffffff', '#0b5cc4', 12, '#e2ebf8'],
    ['#000000', '#ff8000', 50, '#804000'],
  ] as const)('on %s of %s, %i percent, is %s', (paper, colour, percent, mixed) => {
    expect(tinted(paper, colour, percent)).toBe(mixed);
  });
});
