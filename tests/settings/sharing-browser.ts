import fc from 'fast-check';
import { expect } from 'vitest';
import { canonicalText } from '../../src/settings/canonical-text.ts';
import type { SharedItem, SharedItems } from '../../src/settings/merge-shared.ts';
import { planSharing } from '../../src/settings/plan-sharing.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import type { Pieces } from '../../src/settings/shared-pieces.ts';
import { notSharing, parseSharing, type Sharing, storedSharing } from '../../src/settings/sharing.ts';

/** A time at which tests begin, and a day, in milliseconds. */
export const start = 1_700_000_000_000;
export const day = 24 * 60 * 60 * 1000;
export const throughJson = <T>(value: T): unknown => JSON.parse(JSON.stringify(value));

export const item: fc.Arbitrary<SharedItem> = fc.oneof(
  fc.record({ at: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ at: fc.integer({ min: 1, max: 4 }), value: fc.constantFrom<unknown>(true, 1, { on: false }) }),
);
export const items: fc.Arbitrary<SharedItems> = fc
  .dictionary(fc.constantFrom('on', 'dwell', 'sites/a.org', 'untrackedEntries/"rash"'), item)
  .map((each) => new Map(Object.entries(each)));
export const same = (one: SharedItems, other: SharedItems) =>
  expect(canonicalText(Object.fromEntries(one))).toBe(canonicalText(Object.fromEntries(other)));

/** A browser of the reader's: its settings, what it knows, and a clock that may be wrong. */
export function createBrowser(skew = 0) {
  const sharing: Sharing = { ...notSharing, on: true, sites: true };
  const own = {
    settings: defaultSettings,
    sharing,
    share(cloud: Cloud, now: number): void {
      const known = parseSharing(throughJson(storedSharing(own.sharing)));
      const plan = planSharing(own.settings, known, cloud.pieces, now + skew);
      own.settings = plan.settings;
      own.sharing = plan.sharing;
      cloud.pieces = { ...cloud.pieces, ...(throughJson(plan.pieces) as Pieces) };
    },
  };
  return own;
}

export interface Cloud {
  pieces: Pieces;
}
