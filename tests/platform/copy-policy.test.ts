import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { copyPolicy } from '../../src/platform/copy-policy.ts';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import type { ParsedSettings } from '../../src/settings/store.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { local, managed } = fakeBrowser.storage;
const policy = async () => (await local.get('settings-policy'))['settings-policy'];
let store = openSettingsStore();

beforeEach(() => {
  fakeBrowser.reset();
  store = openSettingsStore();
  vi.restoreAllMocks();
});

describe('a policy', () => {
  it('is copied to where settings are read, as far as it is good', async () => {
    const written: object = { preset: { dwell: 1000, x: 1 }, locked: ['dwell'] };
    vi.spyOn(managed, 'get').mockImplementation(async () => Object.assign(Object.create(null), written));
    copyPolicy();
    await vi.waitFor(async () =>
      expect(await policy()).toEqual({ preset: { dwell: 1000 }, locked: ['dwell'] }),
    );
    expect(await store.read()).toEqual({
      settings: { ...defaultSettings, dwell: 1000 },
      problems: [],
      locked: ['dwell'],
    });
  });

  it('goes when nobody manages the browser any more', async () => {
    await local.set({ 'settings-policy': { preset: {}, locked: ['dwell'] } });
    vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    copyPolicy();
    await vi.waitFor(async () => expect(await policy()).toBeUndefined());
  });

  it('is told to open pages when it comes, and when it goes', async () => {
    const heard: ParsedSettings[] = [];
    store.watch((parsed) => heard.push(parsed), new AbortController().signal);
    await store.update((now) => ({ ...now, dwell: 5 }));
    await store.read();
    await local.set({ 'settings-policy': { preset: { dwell: 900 }, locked: ['dwell'] } });
    await local.remove('settings-policy');
    expect(heard.map(({ settings, locked }) => [settings.dwell, locked])).toEqual([
      [5, undefined],
      [900, ['dwell']],
      [5, undefined],
    ]);
  });

  it('keeps what it locks from being changed, and says so', async () => {
    await local.set({ 'settings-policy': { preset: { dwell: 900 }, locked: ['dwell'] } });
    await expect(store.update((now) => ({ ...now, dwell: 1 }))).rejects.toThrow('locked');
    await store.update((now) => ({ ...now, on: false }));
    expect((await store.read()).settings).toMatchObject({ on: false, dwell: 900 });
  });
});
