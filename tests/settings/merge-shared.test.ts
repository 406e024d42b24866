import fc from 'fast-check';
import { describe, it } from 'vitest';
import { mergeShared, type SharedItem } from '../../src/settings/merge-shared.ts';
import { items, same } from './sharing-browser.ts';

describe('what two browsers know', () => {
  it('is the same whoever hears of whom', () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        same(mergeShared(a, b), mergeShared(b, a));
      }),
    );
  });

  it('is the same in whatever order three hear of each other', () => {
    fc.assert(
      fc.property(items, items, items, (a, b, c) => {
        same(mergeShared(mergeShared(a, b), c), mergeShared(a, mergeShared(b, c)));
      }),
    );
  });

  it('does not change when heard again', () => {
    fc.assert(
      fc.property(items, items, (a, b) => {
        same(mergeShared(a, a), a);
        same(mergeShared(mergeShared(a, b), b), mergeShared(a, b));
      }),
    );
  });

  it('is the newer of each item, and what is gone stays gone', () => {
    const one = new Map<string, SharedItem>([
      ['dwell', { at: 2, value: 1 }],
      ['sites/a.org', { at: 3 }],
    ]);
    const other = new Map<string, SharedItem>([
      ['dwell', { at: 1, value: 9 }],
      ['sites/a.org', { at: 2, value: {} }],
    ]);
    same(mergeShared(one, other), one);
  });
});
