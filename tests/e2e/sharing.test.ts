import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/settings/canonical-text.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { readPieces, writePieces } from '../../src/settings/shared-pieces.ts';
import { type ExtensionPage, openExtensionPage } from '../harness/extension-page.ts';
import { launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { openOptions } from '../harness/open-options.ts';
import { waitUntil } from '../harness/wait-until.ts';

declare const chrome: {
  readonly storage: {
    readonly sync: {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
  };
};

/** Own terms are stored apart. */
const { ownTerms: _, ...standard } = defaultSettings;
const chosen = {
  ...standard,
  sites: { 'mine.example': { on: false, painter: 'highlight' } },
  untrackedEntries: ['topiramate'],
  relevance: 'strict',
  dwell: 700,
};

describe.each(['chromium', 'firefox'] as const)('settings shared between browsers, in %s', (kind) => {
  let session: Session;
  let extension: ExtensionPage;
  let options: Page;

  beforeAll(async () => {
    session = await launchWithSidenote(kind);
    extension = await openExtensionPage(session);
    options = await openOptions(session);
    await extension.storeSettings(chosen);
  });
  afterAll(() => session?.close());

  const account = () => options.evaluate(() => chrome.storage.sync.get(null));
  const items = async () => readPieces(await account(), 1).items;
  const click = (text: string) =>
    options.evaluate((text) => {
      const found = [...document.querySelectorAll('label, button')].find((each) => each.textContent === text);
      if (found instanceof HTMLElement) found.click();
    }, text);
  const sharesSites = async () => (await items()).has('sites/mine.example');

  it('are not, until the reader says so; what names a site only when that is said, too', async () => {
    expect(await account()).toEqual({});
    await click('Share settings between your browsers');
    await waitUntil(async () => (await items()).get('dwell')?.value === 700, 'Nothing is shared');
    expect(JSON.stringify(await account())).not.toContain('mine.example');
    await click('Share what names a site, too');
    await waitUntil(sharesSites, 'Sites are not shared');
    await click('Share what names a site, too');
    await waitUntil(async () => !(await sharesSites()), 'Sites are still shared');
  });

  it('come from another browser, as far as they are good', async () => {
    const at = Date.now();
    const others = new Map<string, { at: number; value?: unknown }>([
      ...(await items()),
      ['dwell', { at, value: 100 }],
      ['untrackedEntries/"topiramate"', { at }],
      ['untrackedEntries/"rash"', { at, value: true }],
      ['relevance', { at, value: 'everything' }],
    ]);
    const pieces = JSON.stringify(writePieces(others, 1));
    await options.evaluate((pieces) => chrome.storage.sync.set(JSON.parse(pieces)), pieces);
    const expected = { ...chosen, dwell: 100, untrackedEntries: ['rash'] };
    await waitUntil(
      async () => canonicalText((await extension.stored()).settings) === canonicalText(expected),
      async () => JSON.stringify(await extension.stored()),
    );
    expect(await options.$eval('#dwell', (input) => (input as HTMLInputElement).value)).toBe('100');
  });

  it('stay here, and the reader is told, where the account has no room for them', async () => {
    const untrackedEntries = Array.from({ length: 4000 }, (_, i) => `an-entry-with-a-long-name-${i}`);
    const before = await items();
    await extension.storeSettings({ ...chosen, untrackedEntries });
    await waitUntil(
      async () => /more room/.test(await options.$eval('.trouble', (found) => found.textContent ?? '')),
      'Nothing was told',
    );
    expect((await items()).size).toBe(before.size);
    expect((await extension.stored()).settings).toMatchObject({ untrackedEntries });
  });

  it('are deleted from the account, and kept here, when the reader wants that', async () => {
    const { settings } = await extension.stored();
    await click('Stop, and delete what is shared');
    await waitUntil(async () => Object.keys(await account()).length === 0, 'Still shared');
    expect((await extension.stored()).settings).toEqual(settings);
  });
});
