import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { parseManaged, parsePolicy } from '../../src/settings/policy.ts';
import { parseSiteSettings } from '../../src/settings/site-settings.ts';

const names = ['on', 'sites', 'sitesMode', 'ownTermsOnPages'] as const;

/** The same out of all settings, parsed. */
function slowly(raw: unknown, managed: unknown) {
  const { settings } = parseManaged(raw, parsePolicy(managed, parseSettings), parseSettings);
  return Object.fromEntries(names.map((name) => [name, settings[name]]));
}

const host = fc.constantFrom(
  'example.org',
  'EXAMPLE.org',
  '*.example.org',
  'no host',
  '__proto__',
  'constructor',
  '',
);
const anything = fc.oneof(
  fc.anything(),
  fc.constantFrom(null, true, false, 0, 'on', 'chosen', 'everywhere', []),
);
const rule = fc.oneof(
  anything,
  fc.record(
    { on: fc.boolean(), painter: fc.constantFrom('highlight', 'elements', 'paint') },
    { requiredKeys: ['on'] },
  ),
);
const some = fc.record(
  {
    version: fc.oneof(fc.constantFrom(1, 2, 99, 0, 'one'), anything),
    on: fc.oneof(fc.boolean(), anything),
    sites: fc.oneof(fc.dictionary(host, rule), anything),
    sitesMode: fc.oneof(fc.constantFrom('everywhere', 'chosen'), anything),
    ownTermsOnPages: fc.oneof(fc.boolean(), anything),
    dwell: anything,
  },
  { requiredKeys: [] },
);
const stored = fc.oneof(some, anything, fc.constant(undefined));
const policy = fc.oneof(
  fc.record(
    {
      preset: fc.oneof(some, anything),
      locked: fc.oneof(fc.array(fc.constantFrom(...names, 'dwell', 'nothing')), anything),
    },
    { requiredKeys: [] },
  ),
  anything,
);

describe('what a frame reads of the settings', () => {
  it('is what parsing all of them gives, whatever is stored and locked', () => {
    fc.assert(
      fc.property(stored, policy, (raw, managed) => {
        expect(parseSiteSettings(raw, managed)).toEqual(slowly(raw, managed));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the standard, not the preset, where a value is there and says nothing', () => {
    const managed = { preset: { sitesMode: 'chosen' } };
    expect(parseSiteSettings({ sitesMode: undefined }, managed)).toEqual(
      slowly({ sitesMode: undefined }, managed),
    );
  });

  it('is the standard where nothing is stored', () => {
    expect(parseSiteSettings(undefined, undefined)).toEqual(slowly(undefined, undefined));
  });
});
