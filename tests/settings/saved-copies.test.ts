import { describe, expect, it } from 'vitest';
import {
  isFirstOfDay,
  mostCopies,
  parseCopies,
  type SavedCopy,
  withCopy,
} from '../../src/settings/saved-copies.ts';

const copy = (at: number, settings: unknown = { dwell: at }): SavedCopy => ({ at, reason: 'day', settings });

describe('saved copies', () => {
  it('stand in order, the newest first, and the oldest goes', () => {
    let copies: readonly SavedCopy[] = [];
    for (let at = 0; at <= mostCopies; at++) copies = withCopy(copies, copy(at));
    expect(copies.map(({ at }) => at)).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it('hold the same settings once, with the newest date', () => {
    const [b, a] = [copy(2, 'b'), copy(1, { on: true, dwell: 1 })];
    // Chromium's storage sorts keys.
    const again = copy(3, { dwell: 1, on: true });
    expect(withCopy([b, a], again)).toEqual([again, b]);
  });

  it('leave room for the settings themselves: older ones go, the new one stays however long it is', () => {
    const [a, b] = [copy(1, 'a'.repeat(1_500_000)), copy(2, 'b'.repeat(1_500_000))];
    expect(withCopy([a], b)).toEqual([b]);
    const huge = copy(3, 'c'.repeat(3_000_000));
    expect(withCopy([b, a], huge)).toEqual([huge]);
  });

  it.each([
    ['no list', {}],
    ['nothing', undefined],
    ['things that are no copies', [7, null, {}, copy(Number.NaN), { ...copy(1), reason: 'x' }, copy(9e15)]],
    ['a copy of nothing', [{ at: 1, reason: 'day' }]],
  ])('are none where %s is stored', (_about, stored) => {
    expect(parseCopies(stored)).toEqual([]);
  });

  it('come back from storage as they went', () => {
    const copies = [copy(2), { ...copy(1), reason: 'import' as const }];
    expect(parseCopies(JSON.parse(JSON.stringify(copies)))).toEqual(copies);
  });

  it('are made once a day', () => {
    const morning = new Date(2026, 10, 23, 0, 5).getTime();
    const evening = new Date(2026, 10, 23, 23, 55).getTime();
    const next = new Date(2026, 10, 24, 0, 5).getTime();
    expect(isFirstOfDay([], morning)).toBe(true);
    expect(isFirstOfDay([copy(morning)], evening)).toBe(false);
    expect(isFirstOfDay([copy(morning)], next)).toBe(true);
  });
});
