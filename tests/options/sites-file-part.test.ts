// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { largestFile, writeSettingsFile } from '../../src/settings/settings-file.ts';
import { withSite } from '../../src/settings/site-rules.ts';
import { readSitesFile, writeSitesFile } from '../../src/settings/sites-file.ts';
import { memoryStore, the } from '../popup/fake-world.ts';
import { box, button, chooseFile, openOptions, savedFiles } from './open-options.ts';
import { withRules } from './rules-for-sites.ts';

afterEach(() => vi.restoreAllMocks());

const open = (settings: Settings = defaultSettings) => openOptions(memoryStore(settings));

describe('a file of site rules', () => {
  const mine: Settings = { ...withRules('mine.org', 'both.org'), dwell: 900 };
  const theirs: Settings = {
    ...withSite(withRules('theirs.org'), 'both.org', { painter: 'elements' }),
    sitesMode: 'chosen',
    dwell: 10,
  };
  const preview = () => the('.sites-files .import-preview').textContent ?? '';
  const complaint = () => the('.sites-files .import > .complaint').textContent;
  const choose = (content: string | Blob) => chooseFile('#sites-file', content);
  const keep = () => box('Keep my own rules, and add those of the file');
  const given = async (settings: Settings, file = writeSitesFile(theirs, '')) => {
    const world = await open(settings);
    choose(file);
    await vi.waitFor(() => expect(preview()).not.toBe(''));
    return world;
  };

  it('holds them and nothing else, and has its date', async () => {
    await open(theirs);
    const saved = savedFiles();
    button('Save site rules to a file').click();
    await vi.waitFor(() => expect(saved.names).toEqual(['sidenote-sites-2026-11-23.json']));
    const text = (await saved.text()) ?? '';
    expect(Object.keys(JSON.parse(text))).toEqual(['format', 'saved', 'version', 'sitesMode', 'sites']);
    expect(readSitesFile(text)).toEqual({ parsed: { settings: { ...theirs, dwell: 350 }, problems: [] } });
  });

  it('is added to what the reader has, once that was shown', async () => {
    const { store } = await given(mine);
    expect(preview()).toContain('Sites with a rule: 1 added, 1 changed');
    expect(preview()).not.toContain('Where Sidenote is on');
    expect(store.now()).toEqual(mine);
    button('Use these').click();
    await vi.waitFor(() => expect(store.now().sites).toEqual({ ...mine.sites, ...theirs.sites }));
    expect([store.now().sitesMode, store.now().dwell]).toEqual(['everywhere', 900]);
  });

  it('takes the place of all rules where that is wanted, and can be taken back', async () => {
    const { store } = await given(mine);
    keep().click();
    expect(preview()).toContain('Sites with a rule: 1 added, 1 removed, 1 changed');
    expect(preview()).toContain('Where Sidenote is on: only on chosen sites (now on every site)');
    expect(document.activeElement === keep()).toBe(true);
    button('Use these').click();
    await vi.waitFor(() => expect(store.now()).toEqual({ ...theirs, dwell: 900 }));
    await store.update((settings) => ({ ...settings, dwell: 100 }));
    button('Undo').click();
    await vi.waitFor(() => expect(store.now()).toEqual({ ...mine, dwell: 100 }));
  });

  it('may be a file of all settings, of which nothing else is used', async () => {
    const { store } = await given(mine, writeSettingsFile(theirs, ''));
    button('Use these').click();
    await vi.waitFor(() => expect(Object.keys(store.now().sites)).toContain('theirs.org'));
    expect(store.now().dwell).toBe(900);
  });

  it('is read by the same rules as stored settings', async () => {
    await given(
      mine,
      '{"format":"sidenote-sites","version":1,"sites":{"__proto__":{"on":false,"painter":"highlight"},"a b":{"on":true},"c.org":1}}',
    );
    expect(document.querySelectorAll('.sites-files .file-problems li')).toHaveLength(2);
    expect(preview()).toContain('Sites with a rule: 1 added');
  });

  it('leaves out what there is no room for, and says so', async () => {
    const sites = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`s${i}.org`, { on: false, painter: 'highlight' }]),
    );
    const { store } = await given(mine, JSON.stringify({ format: 'sidenote-sites', version: 1, sites }));
    expect(preview()).toContain('There are 5002 rules for single sites; the first 5000 are used.');
    button('Use these').click();
    await vi.waitFor(() => expect(Object.keys(store.now().sites)).toHaveLength(5000));
    expect(store.now().sites['mine.org']).toBeDefined();
  });

  it.each([
    ['text', 'hello', /could not be read: it is damaged/],
    ['a million brackets', '['.repeat(1_000_000), /could not be read/],
    ['another JSON', '{"sites":{}}', /holds no site rules of Sidenote/],
    ['rules that are none', '{"format":"sidenote-sites","sites":[]}', /holds no site rules/],
    [
      'settings without rules',
      '{"format":"sidenote-settings","settings":{"version":1}}',
      /holds no site rules/,
    ],
  ])('changes nothing and says why, where it is %s', async (_about, text, told) => {
    const { store } = await open(mine);
    choose(text);
    await vi.waitFor(() => expect(complaint()).toMatch(told));
    expect(complaint()).toMatch(/Nothing was changed\.$/);
    expect(preview()).toBe('');
    expect(store.now()).toEqual(mine);
  });

  it.each([largestFile + 1, 10_000_000])('is not even read with %i bytes', async (size) => {
    await open();
    const read = vi.spyOn(Blob.prototype, 'text');
    choose(new Blob([new Uint8Array(size)]));
    await vi.waitFor(() => expect(complaint()).toMatch(/too large for site rules .* 5 MB/));
    expect(read).not.toHaveBeenCalled();
  });

  it('says so where the rules cannot be stored', async () => {
    const { store } = await given(mine);
    store.broken = true;
    button('Use these').click();
    await vi.waitFor(() => expect(document.body.textContent).toContain('Nothing was changed.'));
    expect(store.now()).toEqual(mine);
  });

  it('says nothing of rules that are locked', async () => {
    const { store } = await open(mine);
    store.lock(['sites']);
    expect(the<HTMLInputElement>('#sites-file').disabled).toBe(true);
    expect(the<HTMLButtonElement>('.save-sites').disabled).toBe(false);
  });
});
