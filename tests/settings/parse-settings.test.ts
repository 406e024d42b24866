import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tell } from '../../src/language/say.ts';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { anything } from './settings-arbitrary.ts';
import { stored } from './stored-settings.ts';

describe('stored settings', () => {
  it('are the standard ones, without a word, where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('are kept as they are where all is good', () => {
    expect(parseSettings(stored)).toEqual({ settings: stored, problems: [] });
  });

  it('get the standard value, without a word, where a property is missing', () => {
    const { relevance: _, ...older } = stored;
    expect(parseSettings(older)).toEqual({ settings: { ...stored, relevance: 'balanced' }, problems: [] });
    expect(parseSettings({ version: 1, on: false })).toEqual({
      settings: { ...defaultSettings, on: false },
      problems: [],
    });
  });

  it('of a newer version are used as far as understood, and the reader is told', () => {
    const parsed = parseSettings({ ...stored, version: 7, colour: 'red', on: false });
    expect(parsed).toEqual({
      settings: stored,
      problems: [['problem_newer']],
      newer: true,
    });
  });

  it('take "__proto__" and "constructor" as host names and entries like others', () => {
    const rule = { on: false, painter: 'highlight' };
    const raw: unknown = JSON.parse(
      `{"version":1,"sites":{"__proto__":${JSON.stringify(rule)},"constructor":${JSON.stringify(rule)}},"untrackedEntries":["__proto__"],"__proto__":{"dwell":5}}`,
    );
    const { settings } = parseSettings(raw);
    expect(Object.entries(settings.sites)).toEqual([
      ['__proto__', rule],
      ['constructor', rule],
    ]);
    expect(settings.dwell).toBe(defaultSettings.dwell);
    expect(settings.untrackedEntries).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'on')).toBe(false);
  });

  it('stop at a number of rules and words that no reader sets', () => {
    const rules = Array.from({ length: 5001 }, (_, i) => [`s${i}.org`, { on: false, painter: 'highlight' }]);
    const words = Array.from({ length: 5002 }, (_, i) => `w${i}`);
    const parsed = parseSettings({ version: 1, sites: Object.fromEntries(rules), untrackedEntries: words });
    expect(Object.keys(parsed.settings.sites)).toHaveLength(5000);
    expect(parsed.settings.untrackedEntries).toHaveLength(5000);
    expect(parsed.problems.map(tell)).toEqual([
      expect.stringMatching(/5001 rules/),
      expect.stringMatching(/^2 words/),
    ]);
  });
});

describe('settings, whatever they are', () => {
  it('are valid after parsing, and parsing them again changes nothing', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const parsed = parseSettings(raw).settings;
        expect(parseSettings(JSON.parse(JSON.stringify(parsed)))).toEqual({ settings: parsed, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});
