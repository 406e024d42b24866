import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inTurn } from '../../src/platform/in-turn.ts';
import { keepDailyCopies } from '../../src/platform/keep-daily-copies.ts';
import { openSettingsKeeper } from '../../src/platform/settings-keeper.ts';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { parseCopies } from '../../src/settings/saved-copies.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { wholeParts } from '../../src/settings/stored-parts.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const parts = wholeParts(() => ({}));
const { local } = fakeBrowser.storage;
const copies = async () => parseCopies((await local.get('settings-copies'))['settings-copies']);
const slow = { ...defaultSettings, dwell: 1000 };
const withoutTerms = ({ ownTerms: _, ...rest }: Settings) => rest;
const off: Settings = { ...defaultSettings, on: false };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('putting settings in the place of others', () => {
  it('keeps what was there in the same write, and gives it back', async () => {
    await local.set({ settings: slow });
    const set = vi.spyOn(local, 'set');
    expect((await openSettingsKeeper(parts).replace(off, 'import')).settings).toEqual(slow);
    expect(set).toHaveBeenCalledTimes(1);
    expect(await local.get('settings')).toEqual({ settings: withoutTerms(off) });
    expect(await copies()).toEqual([{ at: expect.any(Number), reason: 'import', settings: slow }]);
  });

  it('keeps the standard settings where nothing was stored', async () => {
    await openSettingsKeeper(parts).replace(off, 'import');
    expect((await copies())[0]?.settings).toEqual(defaultSettings);
  });

  it('sets damaged settings aside, exactly as they were', async () => {
    await local.set({ settings: { version: 1, dwell: 'long' } });
    await openSettingsKeeper(parts).replace(off, 'reset');
    expect(await local.get('settings-set-aside-1')).toEqual({
      'settings-set-aside-1': { version: 1, dwell: 'long' },
    });
  });

  it('gives up older copies, not this one, where there is no room', async () => {
    const keeper = openSettingsKeeper(parts);
    await keeper.replace(slow, 'import');
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await keeper.replace(off, 'reset');
    expect(await local.get('settings')).toEqual({ settings: withoutTerms(off) });
    expect((await copies()).map(({ settings }) => settings)).toEqual([slow]);
  });

  it('changes nothing where it cannot be stored', async () => {
    await local.set({ settings: slow });
    const before = await local.get(null);
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(openSettingsKeeper(parts).replace(off, 'reset')).rejects.toThrow('QUOTA');
    expect(await local.get(null)).toEqual(before);
  });

  it('keeps and brings back own terms, which are stored apart', async () => {
    const term = { text: 'my word', note: '', wholeWord: true, caseSensitive: false };
    await local.set({ 'own-terms': [term] });
    const keeper = openSettingsKeeper(parts);
    const before = await keeper.replace(off, 'reset');
    expect(await local.get('own-terms')).toEqual({ 'own-terms': [] });
    expect((await copies())[0]?.settings).toMatchObject({ ownTerms: [term] });
    await keeper.replace(before.settings, 'return');
    expect(await local.get('own-terms')).toEqual({ 'own-terms': [term] });
  });

  it('waits for its turn among changes', async () => {
    const store = openSettingsStore();
    await Promise.all([
      store.update((settings) => ({ ...settings, dwell: 1000 })),
      openSettingsKeeper(parts).replace(off, 'import'),
      store.update((settings) => ({ ...settings, cardColours: 'dark' })),
    ]);
    expect(await local.get('settings')).toEqual({ settings: { ...withoutTerms(off), cardColours: 'dark' } });
    expect((await copies())[0]?.settings).toEqual(slow);
  });
});

it('deletes copies and what was set aside, and nothing else', async () => {
  await local.set({ settings: slow, 'settings-copies': [], 'settings-set-aside-1': 1, other: 2 });
  await openSettingsKeeper(parts).forgetCopies();
  expect(await local.get(null)).toEqual({ settings: slow, other: 2 });
});

it('tells of every stored thing, wherever it is', async () => {
  await local.set({ settings: slow });
  await fakeBrowser.storage.session.set({ entered: true });
  expect(await openSettingsKeeper(parts).stored()).toEqual([
    { area: 'local', items: { settings: slow } },
    { area: 'session', items: { entered: true } },
    { area: 'sync', items: {} },
  ]);
});

describe('daily copies', () => {
  it('hold the settings as they were before the first change of a day', async () => {
    keepDailyCopies(parts);
    await local.set({ settings: slow });
    await local.set({ settings: off });
    await vi.waitFor(async () => expect(await copies()).toHaveLength(1));
    await local.set({ settings: defaultSettings });
    await inTurn('sidenote-settings', async () => {});
    expect((await copies()).map(({ reason, settings }) => [reason, settings])).toEqual([['day', slow]]);
  });

  it('are not made of damaged settings', async () => {
    keepDailyCopies(parts);
    await local.set({ settings: { dwell: 'x' } });
    await local.set({ settings: slow });
    await local.set({ settings: off });
    await vi.waitFor(async () => expect((await copies()).map(({ settings }) => settings)).toEqual([slow]));
  });
});
