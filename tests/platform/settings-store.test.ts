import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { withSite } from '../../src/settings/site-rules.ts';
import type { ParsedSettings } from '../../src/settings/store.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { local } = fakeBrowser.storage;

describe('the settings store', () => {
  beforeEach(() => fakeBrowser.reset());

  it('has the standard settings where nothing is stored', async () => {
    expect(await openSettingsStore().read()).toEqual({ settings: defaultSettings, problems: [] });
  });

  it('reads what it wrote', async () => {
    const store = openSettingsStore();
    await store.update((settings) => ({ ...settings, dwell: 900 }));
    expect((await store.read()).settings.dwell).toBe(900);
    expect(Object.keys(await local.get(null))).toEqual(['settings']);
  });

  it('keeps both of two changes made at once, from two pages', async () => {
    const [one, other] = [openSettingsStore(), openSettingsStore()];
    await Promise.all([
      one.update((settings) => withSite(settings, 'a.example', { on: false })),
      other.update((settings) => withSite(settings, 'b.example', { on: false })),
      one.update((settings) => ({ ...settings, dwell: 0 })),
    ]);
    const { settings } = await one.read();
    expect(Object.keys(settings.sites).sort()).toEqual(['a.example', 'b.example']);
    expect(settings.dwell).toBe(0);
  });

  it.each([
    ['damaged', 'no settings at all'],
    ['newer', { version: 99, on: false, colour: 'red' }],
  ])('sets %s settings aside before the first write, exactly as they were', async (_, raw) => {
    await local.set({ settings: raw });
    const store = openSettingsStore();
    expect((await store.read()).problems).not.toEqual([]);
    expect(await local.get('settings')).toEqual({ settings: raw });
    await store.update((settings) => ({ ...settings, dwell: 100 }));
    expect(await local.get('settings-set-aside-1')).toEqual({ 'settings-set-aside-1': raw });
    expect((await store.read()).problems).toEqual([]);
  });

  it('never writes over what was set aside earlier', async () => {
    await local.set({ settings: 'second', 'settings-set-aside-1': 'first' });
    await openSettingsStore().update((settings) => settings);
    expect(await local.get(null)).toMatchObject({
      'settings-set-aside-1': 'first',
      'settings-set-aside-2': 'second',
    });
  });

  it('stops no later change when one fails', async () => {
    const store = openSettingsStore();
    const failing = store.update(() => {
      throw new Error('no');
    });
    const later = store.update((settings) => ({ ...settings, on: false }));
    await expect(failing).rejects.toThrow('no');
    await later;
    expect((await store.read()).settings.on).toBe(false);
  });

  it('tells watchers of changes until their signal aborts', async () => {
    const store = openSettingsStore();
    const heard: ParsedSettings[] = [];
    const end = new AbortController();
    store.watch((parsed) => heard.push(parsed), end.signal);
    await store.update((settings) => ({ ...settings, on: false }));
    await local.set({ 'something-else': 1 });
    await vi.waitFor(() => expect(heard.map(({ settings }) => settings.on)).toEqual([false]));
    end.abort();
    await store.update((settings) => ({ ...settings, on: true }));
    expect(heard).toHaveLength(1);
  });
});
