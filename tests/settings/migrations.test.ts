import { describe, expect, it } from 'vitest';
import { type Migration, migrate, migrations } from '../../src/settings/migrations.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

/** What each version stored, and what its migration makes of it: a pair for every step, in order. */
const pairs: readonly (readonly [before: Record<string, unknown>, after: Record<string, unknown>])[] = [];

const sample: readonly Migration[] = [
  ({ dwell, ...rest }) => ({ ...rest, pause: dwell }),
  (stored) => ({ ...stored, theme: 'auto' }),
];

describe('migrations', () => {
  it('reach the version that is written today', () => {
    expect(migrations.length + 1).toBe(defaultSettings.version);
  });

  it('have a before/after pair each', () => {
    expect(pairs).toHaveLength(migrations.length);
    pairs.forEach(([before, after], i) => {
      expect(migrations[i]?.(before)).toEqual(after);
    });
  });

  it.each([
    [1, { version: 3, pause: 9, theme: 'auto' }],
    [2, { version: 3, dwell: 9, theme: 'auto' }],
    [3, { version: 3, dwell: 9 }],
    [4, { version: 4, dwell: 9 }],
  ])('run from version %i on, each once and in order', (version, after) => {
    expect(migrate({ version, dwell: 9 }, version, sample)).toEqual(after);
  });

  it('leave what was stored untouched', () => {
    const stored = Object.freeze({ version: 1, dwell: 9 });
    migrate(stored, 1, sample);
    expect(stored).toEqual({ version: 1, dwell: 9 });
  });
});
