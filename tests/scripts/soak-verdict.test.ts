import { describe, expect, it } from 'vitest';
import { isFlat, riseOf } from '../../scripts/soak-verdict.ts';

describe('what a gauge shows over a soak', () => {
  it.each([
    ['is level', [5, 5, 5, 5, 5, 5], true],
    ['comes and goes', [5, 9, 5, 5, 9, 5], true],
    ['falls', [9, 8, 7, 6, 5, 4], true],
    ['rises by little', [5, 5.1, 5.2, 5.3, 5.4, 5.5], true],
    ['rises and rises', [5, 6, 7, 8, 9, 10], false],
    ['rises by more than a tenth of much', [50, 52, 54, 56, 58, 60], false],
  ])('%s', (_, looks, flat) => {
    expect(isFlat(looks, 'MB')).toBe(flat);
  });

  it('has other bounds for things than for megabytes', () => {
    expect(isFlat([10, 20, 30, 40, 50, 55], 'things')).toBe(true);
    expect(isFlat([10, 40, 60, 80, 100, 120], 'things')).toBe(false);
  });

  it('cannot be told from a few looks', () => {
    expect(riseOf([1, 2])).toBeUndefined();
    expect(riseOf([1, 2, 3])).toBe(2);
  });
});
