import { describe, expect, it } from 'vitest';
import { reasonText } from '../../src/page/reason-text.ts';

describe('the reason for a mark', () => {
  it.each([
    [{ kind: 'title', word: 'Lamotrigine' }, 'Marked because the title of this page names “Lamotrigine”.'],
    [{ kind: 'nearby', word: 'AEDs' }, 'Marked because “AEDs” stands close by.'],
    [{ kind: 'heading', word: 'Keppra' }, 'Marked because the heading or line above names “Keppra”.'],
    [{ kind: 'page', word: 'valproate' }, 'Marked because this page mentions “valproate”.'],
    [{ kind: 'spelt-out' }, 'Marked because this page says what these letters stand for.'],
  ] as const)('is told in a sentence: %o', (reason, sentence) => {
    expect(reasonText(reason)).toBe(sentence);
  });

  it('is not told where the word is a name, or no longer marked', () => {
    expect(reasonText({ kind: 'name' })).toBeUndefined();
    expect(reasonText(undefined)).toBeUndefined();
  });
});
