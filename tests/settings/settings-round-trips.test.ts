import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../src/settings/describe-changes.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { fromItems, settingItems } from '../../src/settings/setting-items.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../src/settings/settings-file.ts';
import { settings } from './settings-arbitrary.ts';

describe('settings, whatever they are', () => {
  it('come back from storage as they went', () => {
    fc.assert(
      fc.property(settings, (good) => {
        expect(parseSettings(JSON.parse(JSON.stringify(good)))).toEqual({ settings: good, problems: [] });
      }),
    );
  });

  it('come back from a file as they went', () => {
    fc.assert(
      fc.property(settings, (good) => {
        const file = writeSettingsFile(good, '2026-11-23T10:00:00.000Z');
        expect(readSettingsFile(file)).toEqual({ parsed: { settings: good, problems: [] } });
      }),
    );
  });

  it('come back from the items that browsers share, lists in any order', () => {
    fc.assert(
      fc.property(settings, (good) => {
        const shared: unknown = JSON.parse(JSON.stringify([...settingItems(good)]));
        const parsed = parseSettings(fromItems(shared as [string, unknown][]));
        expect(parsed.problems).toEqual([]);
        expect(unordered(parsed.settings)).toBe(unordered(good));
      }),
    );
  });

  it('differ in words wherever they differ, the order of lists apart', () => {
    const names = { entry: (id: string) => id, role: (role: string) => role };
    fc.assert(
      fc.property(settings, settings, fc.constantFrom(...Object.keys(defaultSettings)), (a, b, name) => {
        const oneOther: Settings = { ...a, [name]: b[name as keyof Settings] };
        const changes = describeChanges(a, oneOther, names);
        expect(changes.length === 0).toBe(unordered(a) === unordered(oneOther));
      }),
    );
  });
});

/** The same text for settings whose lists hold the same in another order. */
function unordered(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${[...new Set(value.map(unordered))].sort()}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `${JSON.stringify(key)}:${unordered(each)}`)
    .sort()}}`;
}
