import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import { isTracked, withEntry, withRole } from '../../src/settings/tracking.ts';

const depression = { id: 'depression', roles: ['side-effect', 'condition'] } as const;

describe('an entry', () => {
  it('is tracked unless something turns it off', () => {
    expect(isTracked(defaultSettings, depression)).toBe(true);
  });

  it('goes with the category that it is marked as', () => {
    expect(isTracked(withRole(defaultSettings, 'side-effect', false), depression)).toBe(false);
  });

  it('stays when one of its other categories goes', () => {
    expect(isTracked(withRole(defaultSettings, 'condition', false), depression)).toBe(true);
  });

  it('can be turned off alone', () => {
    const settings = withEntry(defaultSettings, 'depression', false);
    expect(isTracked(settings, depression)).toBe(false);
    expect(isTracked(settings, { ...depression, id: 'rash' })).toBe(true);
  });

  it('comes back, and is listed once however often it goes', () => {
    const off = withEntry(withEntry(defaultSettings, 'depression', false), 'depression', false);
    expect(off.untrackedEntries).toEqual(['depression']);
    expect(withEntry(off, 'depression', true)).toEqual(defaultSettings);
    expect(withRole(withRole(defaultSettings, 'care', false), 'care', true)).toEqual(defaultSettings);
  });
});
