import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/settings/canonical-text.ts';
import { type ExtensionPage, openExtensionPage } from '../harness/extension-page.ts';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { openOptions } from '../harness/open-options.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const off = { on: false, painter: 'highlight' };

describe.each(['chromium', 'firefox'] as const)('rules for sites in %s', (kind) => {
  let extension: ExtensionPage;
  let options: Page;
  let page: Page;
  let folder: string;

  const stage = setStage(kind, {
    '/a.html': '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine treats epilepsy.</p>',
  });
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidenote-sites-'));
    extension = await openExtensionPage(stage.session);
    page = stage.page;
    await page.goto(`${stage.origin.replace('127.0.0.1', 'localhost')}/a.html`);
    await waitForMarks(page);
    options = await openOptions(stage.session);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const isMarked = async () => (await markedTerms(page)).length > 0;
  const waitForPage = (marked: boolean) =>
    waitUntil(async () => (await isMarked()) === marked, `the page is ${marked ? 'not ' : ''}marked`);
  const sites = async () => ((await extension.stored()).settings as { sites?: object } | undefined)?.sites;
  const waitForSites = (expected: object) =>
    waitUntil(
      async () => canonicalText(await sites()) === canonicalText(expected),
      async () => `Stored: ${JSON.stringify(await sites())}`,
    );
  const press = (selector: string) =>
    waitUntil(
      () =>
        options.evaluate((selector) => {
          const found = document.querySelector<HTMLElement>(selector);
          found?.click();
          return found !== null;
        }, selector),
      `There is no ${selector}`,
    );
  const textOf = (selector: string) => options.$eval(selector, (found) => found.textContent ?? '');
  const choose = async (content: string | Uint8Array) => {
    const path = join(folder, 'sites.json');
    await writeFile(path, content);
    const input = await options.$('input#sites-file');
    if (input === null || !('uploadFile' in input)) throw new Error('Nowhere to choose a file.');
    await input.uploadFile(path);
  };

  it('turn a whole domain off at once, and become rules for one host', async () => {
    await options.type('.add-site .host', 'localhost');
    await press('.add-site input[type=checkbox]');
    await press('.add-site button');
    await waitForSites({ '*.localhost': off });
    await waitForPage(false);
    await press('[aria-label="Change the rule for all of localhost"]');
    await options.waitForSelector('.site-form');
    const focused = () => options.evaluate(() => document.activeElement?.className);
    expect(await focused()).toBe('host');
    await press('.site-form input[type=checkbox]');
    await options.type('.site-form .host', 'www.localhost');
    await press('.site-form button');
    await waitForSites({ 'www.localhost': off });
    await waitForPage(true);
  });

  it('come from a file when the reader has seen what it changes, and go again', async () => {
    const file = { format: 'sidenote-sites', version: 1, sites: { localhost: off, '<b>': off } };
    await choose(JSON.stringify(file));
    await waitUntil(
      async () => (await textOf('.sites-files .import-preview')).includes('Sites with a rule: 1 added'),
      'nothing is told of the file',
    );
    expect(await options.$('.import-preview b')).toBeNull();
    expect(await isMarked()).toBe(true);
    await press('.import-preview .buttons button');
    await waitForSites({ 'www.localhost': off, localhost: off });
    await waitForPage(false);
    await press('.done:not([hidden]) .undo');
    await waitForSites({ 'www.localhost': off });
    await waitForPage(true);
  });

  it.each([
    ['10 MB', new Uint8Array(10_000_000).fill(32), /too large/],
    ['brackets without end', '['.repeat(4_000_000), /could not be read/],
    ['something else', '{"sites":{}}', /holds no site rules/],
  ])('stay as they are where a file holds %s', async (_about, content, told) => {
    await choose(content);
    await waitUntil(async () => told.test(await textOf('.sites-files .complaint')), 'nothing is told');
    expect(await sites()).toEqual({ 'www.localhost': off });
  });

  it('are few in the page, and soon found, where there are thousands', async () => {
    const many = Object.fromEntries(Array.from({ length: 4999 }, (_, i) => [`s${i}.example`, off]));
    await extension.storeSettings({ version: 1, sites: many });
    const shown = () => options.$$eval('.site-rule', (rows) => rows.length);
    await waitUntil(async () => (await shown()) === 50, 'not a page of rules');
    await options.type('[aria-label="Find a site"]', 's4321');
    await waitUntil(async () => (await shown()) === 1, 'the rule is not found');
    expect(await textOf('.site-rule')).toContain('s4321.example');
  });
});
