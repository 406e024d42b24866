import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { notSharing, parseSharing, storedSharing } from '../../src/settings/sharing.ts';
import { withSite } from '../../src/settings/site-rules.ts';
import { planWithheld, withWithheld } from '../../src/settings/withhold.ts';
import { type Cloud, createBrowser, start, throughJson } from './sharing-browser.ts';

describe('what was changed in a private window', () => {
  /** A browser that shares some settings, and one that listens. */
  function two() {
    const cloud: Cloud = { pieces: {} };
    const mine = createBrowser();
    mine.settings = withSite({ ...defaultSettings, dwell: 100 }, 'a.org', { on: false });
    mine.share(cloud, start);
    const round = (now: number) => {
      const plan = planWithheld(mine.settings, mine.sharing, cloud.pieces, now);
      Object.assign(mine, { settings: plan.settings, sharing: plan.sharing });
      cloud.pieces = { ...cloud.pieces, ...plan.pieces };
      return plan;
    };
    const privately = (change: (settings: Settings) => Settings) => {
      const after = change(mine.settings);
      mine.sharing = withWithheld(mine.sharing, mine.settings, after);
      // A round before the change itself is stored.
      round(start + 5);
      mine.settings = after;
    };
    return { cloud, mine, round, privately, other: createBrowser() };
  }
  const secretly = (settings: Settings) =>
    withSite(withSite({ ...settings, dwell: 0 }, 'secret.org', { on: false }), 'a.org', { on: true });

  it('stays here', () => {
    const { cloud, mine, round, privately, other } = two();
    privately(secretly);
    round(start + 10);
    mine.settings = { ...mine.settings, on: false };
    round(start + 20);
    expect(mine.settings).toEqual({ ...secretly(defaultSettings), on: false });
    expect(JSON.stringify(cloud.pieces)).not.toContain('secret.org');
    other.share(cloud, start + 30);
    expect(other.settings).toMatchObject({ on: false, dwell: 100 });
    expect(Object.keys(other.settings.sites)).toEqual(['a.org']);
    expect(round(start + 40).pieces).toEqual({});
  });

  it('gives way to what another browser says later', () => {
    const { cloud, mine, round, privately, other } = two();
    privately(secretly);
    other.share(cloud, start + 10);
    other.settings = { ...other.settings, dwell: 2000 };
    other.share(cloud, start + 20);
    round(start + 30);
    expect(mine.settings.dwell).toBe(2000);
    expect(Object.keys(mine.settings.sites)).toEqual(['secret.org']);
  });

  it('is shared once it is changed in an ordinary window', () => {
    const { cloud, mine, round, privately, other } = two();
    privately(secretly);
    round(start + 10);
    mine.settings = withSite({ ...mine.settings, dwell: 300 }, 'secret.org', { painter: 'elements' });
    round(start + 20);
    other.share(cloud, start + 30);
    expect(other.settings.dwell).toBe(300);
    expect(Object.keys(other.settings.sites).sort()).toEqual(['a.org', 'secret.org']);
  });

  it('comes back from storage as it went', () => {
    const sharing = withWithheld({ ...notSharing, on: true }, defaultSettings, secretly(defaultSettings));
    expect(parseSharing(throughJson(storedSharing(sharing)))).toEqual(sharing);
  });
});
