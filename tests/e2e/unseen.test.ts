import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { settledMarks, waitForMarks } from '../harness/marked-terms.ts';
import { type Server, serve } from '../harness/serve.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { whatPageSees } from '../harness/what-page-sees.ts';

/** What the fixture has written down. */
declare const seen: readonly string[];

const fixture = join(import.meta.dirname, '../fixtures/watching');

/** What a text would look like under a highlight of this name, by the page's own question. */
const styleOfHighlight = (page: Page) =>
  page.evaluate(
    () => getComputedStyle(document.documentElement, '::highlight(sidenote-medicine)').textDecorationLine,
  );

describe.each(['chromium', 'firefox'] as const)('a page without words of ours in %s', (kind) => {
  let server: Server;
  let session: Session;
  let plain: Session;
  let page: Page;
  let bare: Page;

  beforeAll(async () => {
    server = await serve(fixture);
    // The card reader would be seen by its own events; nothing but Sidenote makes the difference.
    session = await launchWithSidenote(kind, { cardReader: false });
    plain = await launchWithSidenote(kind, { cardReader: false, extensionDir: null });
    page = await session.newPage(`${server.origin}/`);
    bare = await plain.newPage(`${server.origin}/`);
    for (const each of [page, bare]) {
      await each.bringToFront();
      await settledMarks(each, { looks: 30 });
      await each.mouse.move(200, 200, { steps: 5 });
    }
  });
  afterAll(async () => {
    await Promise.all([session?.close(), plain?.close()]);
    await server?.close();
  });

  it('sees itself and its browser as without Sidenote', async () => {
    const [withIt, without] = [await page.evaluate(whatPageSees), await bare.evaluate(whatPageSees)];
    for (const part of Object.keys(without)) expect(withIt[part], part).toEqual(without[part]);
    expect(String(without.html)).toContain('dahlias');
  });

  it('is done nothing to: no change, no listener, no event, no error', async () => {
    // What the comparison itself has done is the same in both.
    expect(await page.evaluate(() => seen)).toEqual(await bare.evaluate(() => seen));
  });

  it('is told nothing by the style that a highlight with our name would have', async () => {
    expect([await styleOfHighlight(page), await styleOfHighlight(bare)]).toEqual(['none', 'none']);
  });

  it('was listened to all the time', async () => {
    await page.$eval('#text', (text) => {
      text.textContent = 'Lamotrigine can cause a skin rash.';
    });
    await waitForMarks(page);
    await waitUntil(() => page.evaluate(() => CSS.highlights.has('sidenote-medicine')), 'Nothing is marked');
    await waitUntil(
      async () => (await styleOfHighlight(page)) === 'underline',
      'The style of marks has not come',
    );
  });
});
