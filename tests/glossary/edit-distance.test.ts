import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/glossary/edit-distance.ts';

describe('slips between two words', () => {
  it.each([
    ['keppra', 'keppra', 0],
    ['kepra', 'keppra', 1],
    ['lyrika', 'lyrica', 1],
    ['xcorpi', 'xcopri', 1],
    ['lamictil', 'lamisil', 2],
    ['', 'abc', 3],
  ])('%s to %s: %i', (first, second, slips) => {
    expect(editDistance(first, second, 3)).toBe(slips);
    expect(editDistance(second, first, 3)).toBe(slips);
  });

  it('are not counted beyond the limit', () => {
    expect(editDistance('lamotrigine', 'prednisone', 2)).toBe(3);
  });
});
