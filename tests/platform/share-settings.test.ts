import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inTurn } from '../../src/platform/in-turn.ts';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { shareSettings } from '../../src/platform/share-settings.ts';
import { openSharingChoice } from '../../src/platform/sharing-choice.ts';
import { withholdPrivate } from '../../src/platform/withhold-private.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { writePieces } from '../../src/settings/shared-pieces.ts';
import { parseSharing } from '../../src/settings/sharing.ts';
import { withSite } from '../../src/settings/site-rules.ts';
import { wholeParts } from '../../src/settings/stored-parts.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const parts = wholeParts(() => ({}));
const { local, sync } = fakeBrowser.storage;
const choice = openSharingChoice(parts);
const sharing = async () => parseSharing((await local.get('settings-sharing'))['settings-sharing']);
const settings = async () => (await local.get('settings')).settings;
const shared = async () => JSON.stringify(await sync.get(null));
const mine = { ...defaultSettings, dwell: 900, sites: { 'mine.org': { on: false, painter: 'highlight' } } };
const quiet = async () => {
  await vi.advanceTimersByTimeAsync(10_000);
  await inTurn('sidenote-settings', async () => {});
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('sharing settings', () => {
  it('touches the account’s storage only when chosen', async () => {
    const [get, set] = [vi.spyOn(sync, 'get'), vi.spyOn(sync, 'set')];
    shareSettings(parts);
    await local.set({ settings: mine });
    await quiet();
    expect(get).not.toHaveBeenCalled();
    expect(set).not.toHaveBeenCalled();
  });

  it('starts when chosen, without what names a site, and keeps a copy first', async () => {
    await local.set({ settings: mine });
    shareSettings(parts);
    await choice.choose(true, false);
    await quiet();
    expect(await shared()).toContain('dwell');
    expect(await shared()).not.toContain('mine.org');
    expect((await local.get('settings-copies'))['settings-copies']).toMatchObject([
      { reason: 'sync', settings: mine },
    ]);
    await choice.choose(true, true);
    await quiet();
    expect(await shared()).toContain('mine.org');
  });

  it('takes what names a site out of the account when that is no longer wanted', async () => {
    await local.set({ settings: mine });
    shareSettings(parts);
    await choice.choose(true, true);
    await quiet();
    await choice.choose(true, false);
    await quiet();
    expect(await shared()).not.toContain('mine.org');
    expect(await settings()).toEqual(mine);
  });

  it('takes what another browser shared, however hostile the rest', async () => {
    await local.set({ settings: mine });
    shareSettings(parts);
    await choice.choose(true, false);
    await quiet();
    const items = new Map([
      ['dwell', { at: Date.now() + 1000, value: 100 }],
      ['relevance', { at: Date.now() + 1000, value: '<script>' }],
    ]);
    await sync.set({ ...writePieces(items, 1), junk: 7, 'settings-7': 'x' });
    await quiet();
    const { ownTerms: _, ...rest } = mine;
    expect(await settings()).toEqual({ ...rest, dwell: 100 });
  });

  it('comes to rest: its own writes start no further ones', async () => {
    shareSettings(parts);
    await local.set({ settings: mine });
    await choice.choose(true, true);
    await quiet();
    const writes = [vi.spyOn(local, 'set'), vi.spyOn(sync, 'set')];
    await quiet();
    await sync.set({ other: 1 });
    await quiet();
    expect(writes.map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });

  it('gathers changes, so that the browser’s limit of writes is kept', async () => {
    shareSettings(parts);
    await choice.choose(true, true);
    await quiet();
    const set = vi.spyOn(sync, 'set');
    for (let dwell = 0; dwell < 20; dwell++) await local.set({ settings: { ...mine, dwell } });
    await quiet();
    expect(set).toHaveBeenCalledTimes(1);
  });

  it('does in the next worker what a worker left undone', async () => {
    await local.set({ settings: mine });
    await choice.choose(true, true);
    expect(await shared()).toBe('{}');
    shareSettings(parts);
    await quiet();
    expect(await shared()).toContain('mine.org');
  });

  it.each([
    ['full', 'QUOTA_BYTES quota exceeded'],
    ['missing', 'sync is turned off'],
  ])('goes on without, and notes why, once, when it is %s', async (trouble, message) => {
    shareSettings(parts);
    await choice.choose(true, true);
    await quiet();
    const set = vi.spyOn(sync, 'set').mockRejectedValue(new Error(message));
    await local.set({ settings: mine });
    await quiet();
    expect((await sharing()).trouble).toBe(trouble);
    expect(await settings()).toEqual(mine);
    await quiet();
    expect(set).toHaveBeenCalledTimes(1);
    set.mockRestore();
    await local.set({ settings: { ...mine, dwell: 0 } });
    await quiet();
    expect((await sharing()).trouble).toBeUndefined();
    expect(await shared()).toContain('mine.org');
  });

  it('notes where the browser has no such storage', async () => {
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('disabled'));
    shareSettings(parts);
    await choice.choose(true, true);
    await quiet();
    expect((await sharing()).trouble).toBe('missing');
  });

  it('waits while settings could not be read whole', async () => {
    shareSettings(parts);
    await local.set({ settings: { ...mine, dwell: 'x' } });
    await choice.choose(true, true);
    await quiet();
    expect(await shared()).toBe('{}');
    expect(await settings()).toEqual({ ...mine, dwell: 'x' });
  });

  it('stops, and deletes what is shared and nothing else', async () => {
    shareSettings(parts);
    await local.set({ settings: mine });
    await choice.choose(true, true);
    await sync.set({ other: 1 });
    await quiet();
    await choice.forget();
    await local.set({ settings: { ...mine, dwell: 0 } });
    await quiet();
    expect(await sync.get(null)).toEqual({ other: 1 });
  });

  it.each([
    ['stays here when it was made in a private window', true],
    ['is shared when it was made in another', false],
  ])('of a change %s', async (_about, isPrivate) => {
    shareSettings(parts);
    await choice.choose(true, true);
    await quiet();
    const store = withholdPrivate(openSettingsStore(), undefined, () => isPrivate);
    await store.update((now) => withSite(now, 'secret.org', { on: false }));
    await quiet();
    expect((await store.read()).settings.sites).toHaveProperty(['secret.org']);
    expect((await shared()).includes('secret.org')).toBe(!isPrivate);
  });

  it('notes nothing of private windows while nothing is shared', async () => {
    await withholdPrivate(openSettingsStore(), undefined, () => true).update((now) => ({ ...now, dwell: 0 }));
    expect(Object.keys(await local.get(null))).toEqual(['settings']);
  });
});
