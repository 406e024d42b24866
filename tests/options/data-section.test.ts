// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { largestFile, readSettingsFile, writeSettingsFile } from '../../src/settings/settings-file.ts';
import { withSite } from '../../src/settings/site-rules.ts';
import { writeSitesFile } from '../../src/settings/sites-file.ts';
import { memoryStore, the } from '../popup/fake-world.ts';
import { changed } from './changed-settings.ts';
import { button, chooseFile, openOptions, savedFiles } from './open-options.ts';

afterEach(() => vi.restoreAllMocks());

const open = (settings: Settings = defaultSettings) => openOptions(memoryStore(settings));
const preview = () => the('.data .import-preview').textContent ?? '';
const choose = (content: string | Blob) => chooseFile('#import-file', content);

const fileOf = (settings: Settings) => writeSettingsFile(settings, '2026-11-23T10:00:00.000Z');

describe('saving settings to a file', () => {
  it('gives a dated file that holds all of them', async () => {
    await open(changed);
    const saved = savedFiles();
    button('Save settings to a file').click();
    await vi.waitFor(() => expect(saved.names).toEqual(['sidenote-settings-2026-11-23.json']));
    expect(readSettingsFile((await saved.text()) ?? '')).toEqual({
      parsed: { settings: changed, problems: [] },
    });
  });
});

describe('using settings from a file', () => {
  it('tells what would change before anything does, list by list', async () => {
    const { store } = await open(withSite(defaultSettings, 'old.org', { on: false }));
    choose(fileOf(changed));
    await vi.waitFor(() => expect(preview()).toMatch(/What “mine.json” would change/));
    expect(preview()).toContain('Sites with a rule: 2 added, 1 removed');
    expect(preview()).toContain('Categories that are off: 1 added');
    expect(preview()).toContain('Wait before a card opens: 0.7 seconds (now 0.35 seconds)');
    expect(document.activeElement?.textContent).toMatch(/^What “mine/);
    expect(store.now().dwell).toBe(350);
  });

  it('shows the items of a list to those who ask', async () => {
    await open();
    choose(fileOf(changed));
    await vi.waitFor(() => expect(preview()).not.toBe(''));
    const sites = [...document.querySelectorAll('details')].find(({ textContent }) =>
      textContent?.includes('Sites with a rule'),
    );
    sites?.dispatchEvent(new Event('toggle'));
    expect([...(sites?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'added: a.org: off',
      'added: b.org: on, marks by changing the page',
    ]);
  });

  it('uses them when told so, and takes them back', async () => {
    const { store } = await open();
    choose(fileOf(changed));
    await vi.waitFor(() => expect(preview()).not.toBe(''));
    button('Use these').click();
    await vi.waitFor(() => expect(the('.data .told').textContent).toMatch(/from the file are in use/));
    expect(store.now()).toEqual(changed);
    expect(preview()).toBe('');
    expect(document.activeElement).toBe(the('.data .told'));
    button('Undo').click();
    await vi.waitFor(() => expect(store.now()).toEqual(defaultSettings));
    await vi.waitFor(() => expect(the('.data .told').textContent).toBe('That was undone.'));
    button('Undo').click();
    await vi.waitFor(() => expect(store.now()).toEqual(changed));
  });

  it('changes nothing when cancelled', async () => {
    const { store, keeper } = await open();
    choose(fileOf(changed));
    await vi.waitFor(() => expect(preview()).not.toBe(''));
    button('Cancel').click();
    expect(preview()).toBe('');
    expect(store.now()).toEqual(defaultSettings);
    expect(keeper.local).toEqual({});
    expect(document.activeElement?.id).toBe('import-file');
  });

  it('says so where nothing would change', async () => {
    await open(changed);
    choose(fileOf(changed));
    await vi.waitFor(() => expect(preview()).toMatch(/are the ones that you have/));
    expect(() => button('Use these')).toThrow();
  });

  it('follows a change that another page makes meanwhile', async () => {
    const { store } = await open();
    choose(fileOf(changed));
    await vi.waitFor(() => expect(preview()).toContain('now 0.35 seconds'));
    await store.update((settings) => ({ ...settings, dwell: 1000 }));
    expect(preview()).toContain('0.7 seconds (now 1 seconds)');
  });

  it('names what of a file it could not use', async () => {
    await open();
    const settings = { ...changed, relevance: 'x', dwell: [] };
    choose(JSON.stringify({ format: 'sidenote-settings', settings }));
    await vi.waitFor(() => expect(preview()).toMatch(/Some of the file could not be used/));
    expect(document.querySelectorAll('.file-problems li')).toHaveLength(2);
  });

  it('counts problems where a file has many', async () => {
    await open();
    const sites = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`s${i}.org`, 7]));
    choose(JSON.stringify({ format: 'sidenote-settings', settings: { version: 1, sites } }));
    await vi.waitFor(() => expect(preview()).toMatch(/And 2990 more\./));
    expect(preview()).toContain('Nothing to change');
  });

  it.each([
    ['text', 'hello', /could not be read: it is damaged/],
    ['nothing', '', /could not be read/],
    ['half a file', fileOf(changed).slice(0, 100), /could not be read/],
    ['a thousand brackets', '['.repeat(1_000_000), /could not be read/],
    ['another JSON', '{"name":"x","version":"1.0.0"}', /holds no settings of Sidenote/],
    ['a list', '[]', /holds no settings/],
    ['site rules', writeSitesFile(changed, ''), /holds site rules alone/],
    ['settings that are none', '{"format":"sidenote-settings","settings":7}', /holds no settings/],
  ])('changes nothing and says why, where the file is %s', async (_about, text, told) => {
    const { store } = await open(changed);
    choose(text);
    await vi.waitFor(() => expect(the('.data .import > .complaint').textContent).toMatch(told));
    expect(the('.data .import > .complaint').textContent).toMatch(/Nothing was changed\.$/);
    expect(preview()).toBe('');
    expect(store.now()).toEqual(changed);
  });

  it('does not even read a file that is too large', async () => {
    await open();
    const read = vi.spyOn(Blob.prototype, 'text');
    choose(new Blob([new Uint8Array(largestFile + 1)]));
    await vi.waitFor(() =>
      expect(the('.data .import > .complaint').textContent).toMatch(/too large .* 5 MB/),
    );
    expect(read).not.toHaveBeenCalled();
  });

  it('says so where the browser cannot open the file', async () => {
    await open();
    vi.spyOn(Blob.prototype, 'text').mockRejectedValue(new Error('gone'));
    choose(fileOf(changed));
    await vi.waitFor(() =>
      expect(the('.data .import > .complaint').textContent).toMatch(/could not be opened/),
    );
  });

  it('says so where they cannot be stored', async () => {
    const { store } = await open();
    choose(fileOf(changed));
    await vi.waitFor(() => expect(preview()).not.toBe(''));
    store.broken = true;
    button('Use these').click();
    await vi.waitFor(() =>
      expect(the('.data .notice .complaint').textContent).toMatch(/Nothing was changed/),
    );
    expect(store.now()).toEqual(defaultSettings);
  });
});
