// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSettings } from '../../src/settings/parse-settings.ts';
import { parsePolicy } from '../../src/settings/policy.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { largestFile, readSettingsFile, writeSettingsFile } from '../../src/settings/settings-file.ts';
import { withSite } from '../../src/settings/site-rules.ts';
import { writeSitesFile } from '../../src/settings/sites-file.ts';
import { memoryStore, the } from '../popup/fake-world.ts';
import { box, button, chooseFile, openOptions, savedFiles } from './open-options.ts';

afterEach(() => vi.restoreAllMocks());

const open = (settings: Settings = defaultSettings) => openOptions(memoryStore(settings));
const preview = () => the('.data .import-preview').textContent ?? '';
const choose = (content: string | Blob) => chooseFile('#import-file', content);

const changed: Settings = {
  ...withSite(withSite(defaultSettings, 'a.org', { on: false }), 'b.org', { painter: 'elements' }),
  untrackedRoles: ['care'],
  dwell: 700,
};
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

describe('the standard settings', () => {
  it('come back at once, and go again', async () => {
    const { store } = await open(changed);
    button('Go back to the standard settings').click();
    await vi.waitFor(() => expect(the('.data .told').textContent).toMatch(/standard settings are back/));
    expect(store.now()).toEqual(defaultSettings);
    button('Undo').click();
    await vi.waitFor(() => expect(store.now()).toEqual(changed));
  });
});

describe('earlier settings', () => {
  const rows = () => [...document.querySelectorAll('.copy')];

  it('are listed with their date and what would change, and can be gone back to', async () => {
    const { store } = await open(changed);
    expect(rows()).toHaveLength(0);
    button('Go back to the standard settings').click();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]?.textContent).toMatch(/\d{4} at .* before the standard settings came back/);
    const details = rows()[0]?.querySelector('details');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(details?.textContent).toContain('Sites with a rule: 2 added'));
    button('Go back to this').click();
    await vi.waitFor(() => expect(store.now()).toEqual(changed));
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
  });

  it('list what was set aside because it could not be read, and use what can be', async () => {
    const { store, keeper } = await open();
    keeper.local['settings-set-aside-1'] = { version: 9, dwell: 900, colour: 'red' };
    keeper.tell();
    await vi.waitFor(() => expect(rows()[0]?.textContent).toMatch(/Set aside because not all/));
    button('Go back to this').click();
    await vi.waitFor(() => expect(store.now()).toEqual({ ...defaultSettings, dwell: 900 }));
  });

  it('are deleted for good only when asked twice', async () => {
    const { keeper } = await open(changed);
    button('Go back to the standard settings').click();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    button('Delete earlier settings').click();
    expect(document.activeElement?.textContent).toBe('Keep them');
    button('Keep them').click();
    expect(document.activeElement?.textContent).toBe('Delete earlier settings');
    expect(rows()).toHaveLength(1);
    button('Delete earlier settings').click();
    button('Delete for good').click();
    await vi.waitFor(() => expect(rows()).toHaveLength(0));
    expect(keeper.local).toEqual({});
  });
});

describe('sharing with other browsers', () => {
  const share = () => box('Share settings between your browsers');
  const shareSites = () => box('Share what names a site, too');
  const told = () => the('.trouble');

  it('is off until chosen, and sites by a choice of their own', async () => {
    const { keeper } = await open();
    expect(share().checked).toBe(false);
    expect(shareSites().disabled).toBe(true);
    share().click();
    await vi.waitFor(() => expect(keeper.local['settings-sharing']).toEqual({ on: true, sites: false }));
    await vi.waitFor(() => expect(shareSites().disabled).toBe(false));
    shareSites().click();
    await vi.waitFor(() => expect(keeper.local['settings-sharing']).toEqual({ on: true, sites: true }));
    share().click();
    await vi.waitFor(() => expect(keeper.local['settings-sharing']).toEqual({ on: false, sites: false }));
  });

  it.each([
    ['full', /more room than the browser gives/],
    ['newer', /a newer Sidenote/],
    ['missing', /cannot share at the moment/],
  ])('says why it does not work: %s', async (trouble, sentence) => {
    const { keeper } = await open();
    expect(told().hidden).toBe(true);
    keeper.local['settings-sharing'] = { on: true, sites: false, trouble };
    keeper.tell();
    await vi.waitFor(() => expect(told().textContent).toMatch(sentence));
    expect(told().hidden).toBe(false);
  });

  it('ends with all that was shared deleted, where that is wanted', async () => {
    const { keeper } = await open();
    expect(() => button('Stop, and delete what is shared')).toThrow();
    share().click();
    await vi.waitFor(() => button('Stop, and delete what is shared').click());
    await vi.waitFor(() => expect(the('.data .told').textContent).toMatch(/were deleted/));
    expect(share().checked).toBe(false);
    expect(keeper.local).toEqual({});
  });
});

describe('what an administrator has locked', () => {
  it('cannot be changed, with a sentence why, and comes back when it is free', async () => {
    const names = Object.keys(defaultSettings).filter((name) => name !== 'version');
    const { store } = await open(changed);
    const enabled = () =>
      [
        ...document.querySelectorAll<HTMLInputElement>('main .section:not(.data, .keys) :is(input, button)'),
      ].filter(
        (control) =>
          !control.disabled &&
          control.closest('[hidden]') === null &&
          !/filter|save-sites/.test(control.className),
      );
    const before = enabled().length;
    store.lock(parsePolicy({ locked: names }, parseSettings)?.locked ?? []);
    expect(enabled()).toEqual([]);
    expect(document.querySelectorAll('.locked').length).toBeGreaterThan(5);
    expect(the('.master').textContent).toMatch(/Whoever manages this browser has set this/);
    store.lock([]);
    expect(enabled()).toHaveLength(before);
    expect(document.querySelector('.locked')).toBeNull();
  });

  it('is not said to change by a file', async () => {
    const { store } = await open();
    store.lock(['dwell']);
    choose(fileOf(changed));
    await vi.waitFor(() => expect(preview()).toContain('Sites with a rule'));
    expect(preview()).not.toContain('Wait before');
  });
});

it('shows every stored byte', async () => {
  const { keeper } = await open();
  keeper.local.other = 'é';
  keeper.tell();
  await vi.waitFor(() => expect(the('.stored').textContent).toContain('other 9 bytes'));
  const details = [...document.querySelectorAll('.stored details')].at(-1);
  expect(details?.querySelector('pre')).toBeNull();
  details?.dispatchEvent(new Event('toggle'));
  expect(JSON.parse(details?.querySelector('pre')?.textContent ?? '')).toEqual(
    JSON.parse(JSON.stringify(defaultSettings)),
  );
});
