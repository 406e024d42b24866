import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionPage, openExtensionPage } from '../harness/extension-page.ts';
import { launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { settledMarks, waitForMarks } from '../harness/marked-terms.ts';
import { type Server, serve } from '../harness/serve.ts';

const id = 'sidenote@sidenote.example';
const policy = {
  preset: { dwell: 1200, sites: { localhost: { on: false, painter: 'highlight' } } },
  locked: ['sites', 'relevance'],
};

/** In Firefox alone: Chromium reads policies from where only the machine's administrator may write. */
describe('settings that an administrator has chosen, in Firefox', () => {
  let home: string;
  let ownHome: string | undefined;
  let server: Server;
  let session: Session;
  let extension: ExtensionPage;
  let options: Page;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'sidenote-home-'));
    const folder = join(home, '.mozilla/managed-storage');
    await mkdir(folder, { recursive: true });
    const manifest = { name: id, description: 'Sidenote', type: 'storage', data: policy };
    await writeFile(join(folder, `${id}.json`), JSON.stringify(manifest));
    ownHome = process.env.HOME;
    process.env.HOME = home;
    server = await serve({ '/a.html': '<!doctype html><html lang="en"><p>About lamotrigine.</p></html>' });
    session = await launchWithSidenote('firefox');
    extension = await openExtensionPage(session);
    options = await session.newPage(session.extensionUrl('options.html'));
    await options.waitForSelector('.locked');
  });
  afterAll(async () => {
    if (ownHome !== undefined) process.env.HOME = ownHome;
    await session?.close();
    await server?.close();
    if (home !== undefined) await rm(home, { recursive: true, force: true });
  });

  it('are in use, and what is locked is out of reach, with a sentence why', async () => {
    expect(await options.$eval('#dwell', (input) => (input as HTMLInputElement).value)).toBe('1200');
    expect(await options.$$eval('.relevance input', (all) => all.every((each) => each.disabled))).toBe(true);
    expect(await options.$eval('#dwell', (input) => (input as HTMLInputElement).disabled)).toBe(false);
    expect(await options.$$eval('.locked', (found) => found.map(({ textContent }) => textContent))).toEqual([
      'Whoever manages this browser has set this; it cannot be changed here.',
      'Whoever manages this browser has set this; it cannot be changed here.',
    ]);
  });

  it('hold on pages, whatever is stored', async () => {
    const { port } = new URL(server.origin);
    await extension.storeSettings({
      version: 1,
      sites: { '127.0.0.1': { on: false, painter: 'highlight' } },
    });
    const marked = await session.newPage(`http://127.0.0.1:${port}/a.html`);
    await waitForMarks(marked);
    const off = await session.newPage(`http://localhost:${port}/a.html`);
    expect(await settledMarks(off)).toEqual([]);
  });
});
