import { describe, expect, it } from 'vitest';
import { shuffle } from '../../bench/measure/shuffle.ts';
import { geometricMean, median, percentile } from '../../bench/measure/statistics.ts';

describe('the median', () => {
  it('is the middle of an odd number of values, in any order', () => expect(median([9, 1, 5])).toBe(5));
  it('is halfway between the two middles of an even number', () => expect(median([8, 1, 2, 100])).toBe(5));
  it('is the value itself where there is one', () => expect(median([7])).toBe(7));
  it('is no number where there is none', () => expect(median([])).toBeNaN());
  it('sorts by size, not as text', () => expect(median([10, 9, 100])).toBe(10));
});

describe('a percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
  it('is the value that so many do not exceed', () => expect(percentile(hundred, 0.95)).toBe(95));
  it('is the largest of few values', () => expect(percentile([1, 2, 30], 0.95)).toBe(30));
  it('is the smallest for a share of nothing', () => expect(percentile([3, 1, 2], 0)).toBe(1));
  it('is no number where there is none', () => expect(percentile([], 0.95)).toBeNaN());
});

describe('the geometric mean', () => {
  it('lets twice and half even out', () => expect(geometricMean([2, 0.5])).toBeCloseTo(1));
  it('is the value itself where there is one', () => expect(geometricMean([3])).toBeCloseTo(3));
  it('is no number where there is none', () => expect(geometricMean([])).toBeNaN());
});

describe('a shuffled list', () => {
  const items = Array.from({ length: 50 }, (_, index) => index);
  it('holds the same items', () => expect(shuffle(items, 1).toSorted((a, b) => a - b)).toEqual(items));
  it('is the same for the same seed', () => expect(shuffle(items, 2)).toEqual(shuffle(items, 2)));
  it('is another for another seed', () => expect(shuffle(items, 2)).not.toEqual(shuffle(items, 3)));
});
