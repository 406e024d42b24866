import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalText } from '../../src/settings/canonical-text.ts';
import { openExtensionPage } from '../harness/extension-page.ts';
import { installForGood } from '../harness/install-for-good.ts';
import { builtExtension, launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { markedTerms, settledMarks } from '../harness/marked-terms.ts';
import { openOptions } from '../harness/open-options.ts';
import { endSession, restoreLastSession } from '../harness/restore-last-session.ts';
import { type Server, serve } from '../harness/serve.ts';
import { waitUntil } from '../harness/wait-until.ts';

const html =
  '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine and topiramate treat epilepsy, said the zebrafish.</p>';
const expected = ['medicine: lamotrigine', 'condition: epilepsy', 'own: zebrafish'];

describe.each(['chromium', 'firefox'] as const)('what the reader chose is kept, in %s,', (kind) => {
  let folder: string;
  let build: string;
  let server: Server;
  let session: Session;
  let page: Page;
  let stored: string;

  const start = (keepWelcome: boolean) =>
    launchWithSidenote(kind, { profile: join(folder, 'profile'), extensionDir: build, keepWelcome });
  const offPage = () => `http://localhost:${new URL(server.origin).port}/off.html`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidenote-kept-'));
    build = join(folder, 'build');
    await cp(builtExtension[kind], build, { recursive: true });
    server = await serve({ '/a.html': html, '/off.html': html });
    session = await start(false);
    await choose();
    const extension = await openExtensionPage(session);
    stored = canonicalText(await extension.stored());
    await extension.close();
    page = await session.newPage(`${server.origin}/a.html`);
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** In the options, as a reader does: a look, an entry, a site, a term with a note. */
  async function choose() {
    const options = await openOptions(session);
    await options.click('#mark-style-dotted');
    await options.$eval('[data-entry=topiramate]', (box) => box instanceof HTMLElement && box.click());
    await options.type('.host', 'localhost');
    await options.keyboard.press('Enter');
    await options.waitForSelector('.sites li');
    await options.type('#new-text', 'zebrafish');
    await options.type('#new-note', 'striped');
    await options.click('.own > form button');
    await options.waitForSelector('[aria-label="Change: zebrafish"]');
    await options.click('.own > .check input');
    await waitUntil(
      () => options.evaluate(() => CSS.highlights.size > 0),
      'The options show no look of marks',
    );
    // What is not stored yet is lost with the page.
    const extension = await openExtensionPage(session);
    await waitUntil(
      async () => JSON.stringify(await extension.stored()).includes('"ownTermsOnPages":true'),
      async () => `Stored is ${JSON.stringify(await extension.stored())}`,
    );
    await extension.close();
    await options.close();
  }

  const waitForAll = (place: Page) =>
    waitUntil(
      async () =>
        JSON.stringify(
          (await markedTerms(place)).map(({ role, text }) => `${role}: ${text.toLowerCase()}`),
        ) === JSON.stringify(expected),
      async () => JSON.stringify(await markedTerms(place)),
    );

  async function expectAllKept() {
    await waitForAll(page);
    expect((await markedTerms(page)).every(({ name }) => name.endsWith('-dotted'))).toBe(true);
    const extension = await openExtensionPage(session);
    expect(canonicalText(await extension.stored())).toBe(stored);
    await waitUntil(
      async () => {
        const text = await extension.text();
        return text.includes('On for localhost') && text.includes('zebrafish');
      },
      async () => `The options show ${await extension.text()}`,
    );
    await extension.close();
    const off = await session.newPage(offPage());
    expect(await settledMarks(off)).toEqual([]);
    await off.close();
  }

  it('from the beginning', expectAllKept);

  it('when a newer version is installed, and open pages go on', async () => {
    const file = join(build, 'manifest.json');
    const manifest: { version: string } = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...manifest, version: '99.1' }));
    await page.evaluate(() => Reflect.set(window, 'sameDocument', true));
    await installForGood(session.browser, kind, build);
    const extension = await openExtensionPage(session);
    expect(await extension.version()).toBe('99.1');
    await extension.close();
    await expectAllKept();
    expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true);
  });

  it('when the browser ends and starts again, and the pages it opens anew are marked', async () => {
    await endSession(session);
    session = await start(true);
    page = await restoreLastSession(session, `${server.origin}/a.html`);
    await expectAllKept();
  });

  it('and new pages are marked as well', async () => {
    page = await session.newPage(`${server.origin}/a.html`);
    await expectAllKept();
  });
});
