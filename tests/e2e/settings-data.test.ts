import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/settings/canonical-text.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { type ExtensionPage, openExtensionPage } from '../harness/extension-page.ts';
import { launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { openOptions } from '../harness/open-options.ts';
import { waitUntil } from '../harness/wait-until.ts';

declare const saved: { name: string; text: string } | undefined;

/** Own terms are stored apart. */
const { ownTerms: _, ...standard } = defaultSettings;
const chosen = {
  ...standard,
  on: false,
  sites: {
    'a.example': { on: false, painter: 'highlight' },
    'b.example': { on: true, painter: 'elements' },
  },
  untrackedRoles: ['care'],
  untrackedEntries: ['topiramate'],
  exceptions: [{ entry: 'epilepsy', text: 'fits', host: 'a.example' }],
  relevance: 'generous',
  dwell: 700,
  cardColours: 'dark',
  markStyle: 'dotted',
  occurrences: 'page',
  printMarks: true,
  badge: false,
  sitesMode: 'chosen',
};

describe.each(['chromium', 'firefox'] as const)('settings as a whole in %s', (kind) => {
  let session: Session;
  let extension: ExtensionPage;
  let options: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidenote-files-'));
    session = await launchWithSidenote(kind);
    extension = await openExtensionPage(session);
    options = await openOptions(session);
  });
  afterAll(async () => {
    await session?.close();
    await rm(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await extension.clearStorage();
    await extension.storeSettings(chosen);
    await waitFor(chosen);
  });

  const stored = async () => (await extension.stored()).settings;
  const waitFor = (settings: unknown) =>
    waitUntil(
      async () => canonicalText(await stored()) === canonicalText(settings),
      async () => `Stored: ${JSON.stringify(await stored())}`,
    );
  const press = (text: string, on = options) =>
    waitUntil(
      () =>
        on.evaluate((text) => {
          const button = [...document.querySelectorAll('button')].find(
            (each) => each.textContent === text && each.checkVisibility(),
          );
          button?.click();
          return button !== undefined;
        }, text),
      `There is no button “${text}”`,
    );
  const textOf = (selector: string) => options.$eval(selector, (found) => found.textContent ?? '');

  /** What the reader would find among the downloads. */
  async function savedFile(): Promise<{ name: string; text: string }> {
    await options.evaluate(() => {
      const create = URL.createObjectURL;
      let blob: Blob | undefined;
      URL.createObjectURL = (made: Blob) => {
        blob = made;
        return create(made);
      };
      HTMLAnchorElement.prototype.click = async function () {
        Object.assign(globalThis, { saved: { name: this.download, text: await blob?.text() } });
      };
    });
    await press('Save settings to a file');
    return waitUntil(
      () => options.evaluate(() => (typeof saved === 'undefined' ? undefined : saved)),
      'No file',
    );
  }

  async function choose(text: string | Uint8Array): Promise<void> {
    const path = join(folder, 'settings.json');
    await writeFile(path, text);
    const input = await options.$('input#import-file');
    if (input === null || !('uploadFile' in input)) throw new Error('Nowhere to choose a file.');
    await input.uploadFile(path);
  }

  it('go to a file, back to the standard, and come from the file as they were', async () => {
    const { name, text } = await savedFile();
    expect(name).toMatch(/^sidenote-settings-\d{4}-\d\d-\d\d\.json$/);
    await press('Go back to the standard settings');
    await waitUntil(async () => JSON.stringify(await stored()).includes('"dwell":350'), 'Not reset');
    await choose(text);
    await press('Use these');
    await waitFor(chosen);
    await press('Undo');
    await waitUntil(async () => JSON.stringify(await stored()).includes('"dwell":350'), 'Not undone');
    await press('Undo');
    await waitFor(chosen);
  });

  it('come back from the standard ones by undo, on another page too', async () => {
    const other = await openOptions(session);
    await press('Go back to the standard settings');
    const dwell = () => other.$eval('#dwell', (input) => (input as HTMLInputElement).value);
    await waitUntil(async () => (await dwell()) === '350', 'The other page knows nothing');
    // The other page lists the copy and goes back by it.
    await press('Go back to this', other);
    await waitFor(chosen);
    expect(await dwell()).toBe('700');
    await other.close();
  });

  it('are kept before the first change of a day, whoever made it', async () => {
    await extension.storeSettings({ ...chosen, dwell: 0 });
    const copy = await waitUntil(
      async () => (await extension.stored())['settings-copies'],
      'The background kept no copy',
    );
    expect(copy).toEqual([{ at: expect.any(Number), reason: 'day', settings: { ...chosen, ownTerms: [] } }]);
  });

  it.each([
    ['no JSON', '{"format":"sidenote-settings","settings":{', /could not be read/],
    ['brackets without end', '['.repeat(4_000_000), /could not be read/],
    ['another JSON', '{"version":1,"on":false}', /holds no settings of Sidenote/],
    ['10 MB', new Uint8Array(10_000_000).fill(32), /too large/],
  ])('stay where a file holds %s, and the reader is told', async (_about, content, told) => {
    await choose(content);
    await waitUntil(async () => told.test(await textOf('.data .import > .complaint')), 'Nothing was told');
    expect(await stored()).toEqual(chosen);
  });

  it('come from a hostile file as far as they are good, and nothing of it is run or frozen', async () => {
    const sites = Object.fromEntries(
      Array.from({ length: 60_000 }, (_, i) => [`<img src=x${i} onerror=1>`, i]),
    );
    const settings = { ...chosen, dwell: 1e9, sites, constructor: 1, untrackedEntries: ['<b>rash</b>'] };
    await choose(
      JSON.stringify({ format: 'sidenote-settings', settings }).replace('"on"', '"__proto__":{"on":1},"on"'),
    );
    await waitUntil(
      async () => (await textOf('.data .import-preview')).includes('would change'),
      'No preview',
    );
    expect(await options.$$eval('.data .import-preview :is(img, b)', (found) => found.length)).toBe(0);
    await press('Use these');
    await waitFor({ ...chosen, dwell: 2000, sites: {}, untrackedEntries: ['<b>rash</b>'] });
  });

  // Firefox sets extensions no limit here.
  if (kind === 'chromium')
    it('stay where there is no room for a choice, and the reader is told', async () => {
      await options.evaluate(`chrome.storage.local.getBytesInUse(null)
      .then((used) => chrome.storage.local.set({ junk: 'x'.repeat(10_485_760 - used - 8) }))`);
      await options.$eval('[data-entry=lamotrigine]', (box) => (box as HTMLInputElement).click());
      await waitUntil(async () => /the room .* is full/.test(await textOf('.failed')), 'Nothing was told');
      expect(
        await options.$eval('[data-entry=lamotrigine]', (box) => (box as HTMLInputElement).checked),
      ).toBe(true);
      expect(await stored()).toEqual(chosen);
      await options.evaluate("chrome.storage.local.remove('junk')");
    });

  it('and every other stored byte are shown', async () => {
    await options.reload({ waitUntil: [] }).catch(() => {});
    await options.waitForSelector('main');
    const keys = () => options.$$eval('.stored code', (found) => found.map(({ textContent }) => textContent));
    await waitUntil(async () => (await keys()).includes('settings'), 'The settings are not listed');
    const expected = Object.keys(await extension.stored());
    expect(await keys()).toEqual(expect.arrayContaining(expected));
  });
});
