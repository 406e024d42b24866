import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/settings/canonical-text.ts';
import type { SharedItem } from '../../src/settings/merge-shared.ts';
import { planSharing } from '../../src/settings/plan-sharing.ts';
import { settingItems } from '../../src/settings/setting-items.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { withoutSites, writePieces } from '../../src/settings/shared-pieces.ts';
import { notSharing } from '../../src/settings/sharing.ts';
import { withSite } from '../../src/settings/site-rules.ts';
import { type Cloud, createBrowser, day, start } from './sharing-browser.ts';

const chosen = (settings: Settings) => canonicalText(Object.fromEntries([...settingItems(settings)].sort()));

/** Changes that a reader makes, in one of two ways each. */
const changes: readonly ((settings: Settings, way: boolean) => Settings)[] = [
  (settings, way) => ({ ...settings, dwell: way ? 100 : 200 }),
  (settings, on) => ({ ...settings, on }),
  (settings, on) => withSite(settings, 'a.org', { on }),
  (settings, way) => withSite(settings, 'b.org', { painter: way ? 'elements' : 'highlight' }),
  (settings, way) => ({ ...settings, untrackedEntries: way ? ['rash'] : [] }),
  (settings, way) => ({ ...settings, exceptions: way ? [{ entry: 'epilepsy', text: 'fits' }] : [] }),
  (_settings, way) => (way ? { ...defaultSettings, untrackedRoles: ['care'] } : defaultSettings),
];
const step = fc.record({
  browser: fc.nat(2),
  change: fc.option(fc.tuple(fc.nat(changes.length - 1), fc.boolean())),
});
const skews = fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: -3 * day, max: 3 * day })));

describe('three browsers', () => {
  function live(
    skewed: readonly number[],
    steps: readonly { browser: number; change: [number, boolean] | null }[],
  ) {
    const browsers = skewed.map((skew) => createBrowser(skew));
    const cloud: Cloud = { pieces: {} };
    let now = start;
    for (const { browser, change } of steps) {
      now += 1000;
      const acting = browsers[browser];
      if (acting === undefined) continue;
      if (change === null) acting.share(cloud, now);
      else acting.settings = changes[change[0]]?.(acting.settings, change[1]) ?? acting.settings;
    }
    const settle = () => {
      for (const each of [...browsers, ...browsers]) {
        now += 1000;
        each.share(cloud, now);
      }
    };
    return { browsers, cloud, settle };
  }

  it('come to the same settings, whatever each did and whatever its clock says', () => {
    fc.assert(
      fc.property(skews, fc.array(step, { maxLength: 30 }), (skewed, steps) => {
        const { browsers, cloud, settle } = live(skewed, steps);
        settle();
        const [first] = browsers;
        for (const { settings } of browsers)
          expect(chosen(settings)).toBe(chosen(first?.settings ?? defaultSettings));
        const still = canonicalText(cloud.pieces);
        settle();
        expect(canonicalText(cloud.pieces)).toBe(still);
      }),
    );
  });

  it('never lose what was chosen last, by a reader who saw what was there', () => {
    fc.assert(
      fc.property(
        skews,
        fc.array(step, { maxLength: 20 }),
        fc.nat(2),
        fc.nat(changes.length - 1),
        fc.boolean(),
        (skewed, steps, last, change, way) => {
          const { browsers, settle } = live(skewed, steps);
          settle();
          const acting = browsers[last];
          if (acting === undefined) throw new Error('No such browser');
          acting.settings = changes[change]?.(acting.settings, way) ?? acting.settings;
          const wanted = chosen(acting.settings);
          settle();
          for (const { settings } of browsers) expect(chosen(settings)).toBe(wanted);
        },
      ),
    );
  });
});

describe('sharing', () => {
  it('leaves out what names a site until that is chosen, and keeps what others share of it', () => {
    const [careful, open] = [createBrowser(), createBrowser()];
    careful.sharing = { ...notSharing, on: true };
    const cloud: Cloud = { pieces: {} };
    careful.settings = {
      ...withSite(defaultSettings, 'mine.org', { on: false }),
      exceptions: [
        { entry: 'epilepsy', text: 'fits', host: 'mine.org' },
        { entry: 'epilepsy', text: 'spells' },
      ],
    };
    open.settings = withSite(defaultSettings, 'open.org', { on: false });
    for (const now of [start, start + 1]) for (const each of [careful, open]) each.share(cloud, now);
    expect(JSON.stringify(cloud.pieces)).not.toContain('mine.org');
    expect(Object.keys(careful.settings.sites)).toEqual(['mine.org']);
    expect(open.settings.exceptions).toEqual([{ entry: 'epilepsy', text: 'spells' }]);
    careful.settings = { ...careful.settings, dwell: 0 };
    careful.share(cloud, start + 2);
    expect(JSON.stringify(cloud.pieces)).toContain('open.org');
    expect(JSON.stringify(withoutSites(cloud.pieces))).not.toContain('open.org');
  });

  it('lets what is shared already win over what was chosen before a browser joined', () => {
    const [first, second] = [createBrowser(), createBrowser()];
    const cloud: Cloud = { pieces: {} };
    first.share(cloud, start);
    first.settings = { ...defaultSettings, dwell: 100, untrackedEntries: ['rash'] };
    first.share(cloud, start + 1);
    second.settings = { ...defaultSettings, dwell: 900, untrackedEntries: ['dizziness'], on: false };
    second.share(cloud, start + 2);
    expect(second.settings).toMatchObject({ dwell: 100, on: false });
    expect([...second.settings.untrackedEntries].sort()).toEqual(['dizziness', 'rash']);
  });

  it('writes nothing where nothing is new', () => {
    const browser = createBrowser();
    const cloud: Cloud = { pieces: {} };
    browser.settings = withSite(defaultSettings, 'a.org', { on: false });
    browser.share(cloud, start);
    const again = planSharing(browser.settings, browser.sharing, cloud.pieces, start + day);
    expect(again.pieces).toEqual({});
    expect(again.settings).toBe(browser.settings);
  });

  it('forgets after half a year that something was taken away', () => {
    const browser = createBrowser();
    const cloud: Cloud = { pieces: {} };
    browser.share(cloud, start);
    browser.settings = withSite(defaultSettings, 'a.org', { on: false });
    browser.share(cloud, start);
    browser.settings = defaultSettings;
    browser.share(cloud, start);
    expect(JSON.stringify(cloud.pieces)).toContain('a.org');
    browser.share(cloud, start + 181 * day);
    expect(JSON.stringify(cloud.pieces)).not.toContain('a.org');
    expect(browser.sharing.seen.size).toBe(0);
  });

  it('tells when there is no room, writes nothing, and still takes what others share', () => {
    const [full, other] = [createBrowser(), createBrowser()];
    const cloud: Cloud = { pieces: {} };
    other.settings = { ...defaultSettings, dwell: 100 };
    other.share(cloud, start);
    const before = canonicalText(cloud.pieces);
    full.settings = {
      ...defaultSettings,
      untrackedEntries: Array.from({ length: 5000 }, (_, i) => `entry-number-${i}`),
    };
    full.share(cloud, start);
    expect(full.sharing.trouble).toBe('full');
    expect(full.settings.dwell).toBe(100);
    expect(full.settings.untrackedEntries).toHaveLength(5000);
    expect(canonicalText(cloud.pieces)).toBe(before);
    full.settings = { ...full.settings, untrackedEntries: [] };
    full.share(cloud, start + 1);
    expect(full.sharing.trouble).toBeUndefined();
  });

  it('touches nothing that a newer Sidenote shared', () => {
    const browser = createBrowser();
    browser.settings = { ...defaultSettings, on: false };
    const pieces = { 'settings-3': { version: 2, items: { dwell: [start, 5] } } };
    const plan = planSharing(browser.settings, browser.sharing, pieces, start);
    expect(plan).toMatchObject({ settings: browser.settings, sharing: { trouble: 'newer' }, pieces: {} });
  });

  it('does not believe what claims to be from years ahead', () => {
    const [wrong, right] = [createBrowser(900 * day), createBrowser()];
    const cloud: Cloud = { pieces: {} };
    wrong.share(cloud, start);
    wrong.settings = { ...defaultSettings, dwell: 0 };
    wrong.share(cloud, start);
    right.share(cloud, start);
    expect(right.settings.dwell).toBe(350);
  });

  it('neither uses nor deletes what it does not understand', () => {
    const full = writePieces(
      new Map<string, SharedItem>([
        ['dwell', { at: start, value: 1e9 }],
        ['sepia', { at: start, value: true }],
        ['untrackedRoles/"organ"', { at: start, value: true }],
        ['untrackedEntries/{', { at: start, value: true }],
        ['sites/a/b', { at: start, value: { on: false, painter: 'highlight' } }],
        ['sites/a.org', { at: start, value: { on: 'no' } }],
      ]),
      1,
    );
    const browser = createBrowser();
    const cloud: Cloud = { pieces: full ?? {} };
    const before = canonicalText(cloud.pieces);
    browser.share(cloud, start + 1);
    browser.share(cloud, start + 2);
    expect(browser.settings).toEqual(defaultSettings);
    expect(canonicalText(cloud.pieces)).toBe(before);
  });
});
