import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { prepareOwnTerms } from '../../src/page/prepare-own-terms.ts';
import { inOwnTurn } from '../../src/platform/in-turn.ts';
import { storedOwnWords } from '../../src/platform/own-words.ts';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { withOwnTerms } from '../../src/settings/own-terms.ts';
import { defaultSettings, type OwnTerm } from '../../src/settings/settings.ts';
import type { ParsedSettings } from '../../src/settings/store.ts';
import { wholeParts } from '../../src/settings/stored-parts.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('wxt/testing/fake-browser')).fakeBrowser,
}));

const { local } = fakeBrowser.storage;
const term: OwnTerm = { text: 'dry mouth', note: 'since May', wholeWord: true, caseSensitive: false };
const options = () => openSettingsStore(undefined, wholeParts(prepareOwnTerms));
const frame = () => openSettingsStore(inOwnTurn);
const keys = async () => Object.keys(await local.get(null)).sort();

describe('own terms in storage', () => {
  beforeEach(() => fakeBrowser.reset());

  it('stand apart from the other settings, with what frames read', async () => {
    await options().update((settings) => withOwnTerms(settings, [term]));
    expect(await keys()).toEqual([
      'own-terms',
      'own-terms-notes',
      'own-terms-openers',
      'own-terms-words',
      'settings',
    ]);
    expect((await local.get('settings')).settings).not.toHaveProperty('ownTerms');
    expect((await options().read()).settings.ownTerms).toEqual([term]);
    expect(await storedOwnWords().read('notes')).toContain('since May');
  });

  it('leave no key where there never were any', async () => {
    await options().update((settings) => ({ ...settings, dwell: 100 }));
    expect(await keys()).toEqual(['settings']);
  });

  it('are not read by frames, and outlive what frames store', async () => {
    await options().update((settings) => withOwnTerms(settings, [term]));
    expect((await frame().read()).settings.ownTerms).toEqual([]);
    await frame().update((settings) => ({ ...settings, on: false }));
    expect((await options().read()).settings).toMatchObject({ on: false, ownTerms: [term] });
  });

  it('outlive settings that cannot be read, which are set aside whole', async () => {
    await options().update((settings) => withOwnTerms(settings, [term]));
    await local.set({ settings: 'damaged' });
    const parsed = await options().read();
    expect(parsed.settings).toEqual({ ...defaultSettings, ownTerms: [term] });
    expect(parsed.problems).not.toEqual([]);
    await options().update((settings) => ({ ...settings, dwell: 100 }));
    expect((await options().read()).settings).toMatchObject({ dwell: 100, ownTerms: [term] });
    expect(await local.get('settings-set-aside-1')).toMatchObject({
      'settings-set-aside-1': { settings: 'damaged', ownTerms: [term] },
    });
  });

  it('are set aside where they cannot be read', async () => {
    await local.set({ 'own-terms': [term, 7] });
    expect((await options().read()).problems).toHaveLength(1);
    await options().update((settings) => settings);
    expect((await local.get('own-terms'))['own-terms']).toEqual([term]);
    expect(await local.get('settings-set-aside-1')).toMatchObject({
      'settings-set-aside-1': { ownTerms: [term, 7] },
    });
  });

  it('are taken from settings that hold them', async () => {
    await local.set({ settings: { ...defaultSettings, ownTerms: [term] } });
    expect((await options().read()).settings.ownTerms).toEqual([term]);
    await frame().update((settings) => ({ ...settings, dwell: 50 }));
    expect((await options().read()).settings.ownTerms).toEqual([term]);
    await options().update((settings) => ({ ...settings, dwell: 100 }));
    expect((await options().read()).settings.ownTerms).toEqual([term]);
    expect((await local.get('settings')).settings).not.toHaveProperty('ownTerms');
  });

  it('tell watchers of the options of every change, and frames of what is theirs', async () => {
    const end = new AbortController();
    const heard: ParsedSettings[] = [];
    let told = 0;
    options().watch((parsed) => heard.push(parsed), end.signal);
    storedOwnWords().watch(() => told++, end.signal);
    await options().update((settings) => withOwnTerms(settings, [term]));
    await vi.waitFor(() => expect(heard.at(-1)?.settings.ownTerms).toEqual([term]));
    expect(told).toBe(1);
    await options().update((settings) => ({ ...settings, dwell: 100 }));
    await vi.waitFor(() => expect(heard.at(-1)?.settings.dwell).toBe(100));
    expect(told).toBe(1);
    end.abort();
    await options().update((settings) => ({ ...settings, ownTerms: [] }));
    expect(told).toBe(1);
    expect(await storedOwnWords().read('openers')).toBe('');
  });

  it('are nothing to frames where something else is stored', async () => {
    await local.set({ 'own-terms-words': { a: 1 } });
    expect(await storedOwnWords().read('words')).toBe('');
  });
});
