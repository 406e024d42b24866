import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe-violations.ts';
import { launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { waitUntil } from '../harness/wait-until.ts';

describe.each(['chromium', 'firefox'] as const)('the source, fact by fact, in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchWithSidenote(kind);
    page = await session.newPage(session.extensionUrl('source.html'));
    await page.waitForSelector('main');
  });
  afterAll(() => session?.close());

  it('has all facts and notes, and says where corrections come from', async () => {
    expect(await page.$$eval('.fact', (facts) => facts.length)).toBe(54);
    expect(await page.$$eval('.note', (notes) => notes.length)).toBe(16);
    expect(await page.$eval('#F07', (fact) => fact.textContent)).toMatch(/Correction Q1/);
  });

  it('opens its sources by keyboard', async () => {
    await page.focus('#F07 summary');
    await page.keyboard.press('Enter');
    await waitUntil(() => page.$eval('#F07 details', (details) => details.open), 'the sources stay closed');
    expect(await page.$$eval('#F07 a.reference-link', (links) => links.length)).toBeGreaterThan(0);
  });

  it('is reached from the options and from the popup', async () => {
    for (const [from, selector] of [
      ['options.html', '.section a[href="source.html"]'],
      ['popup.html', '.notice a[href="source.html"]'],
    ] as const) {
      const start = await session.newPage(session.extensionUrl(from));
      const link = await start.waitForSelector(selector);
      const address = await link?.evaluate((found) => (found instanceof HTMLAnchorElement ? found.href : ''));
      expect(address).toBe(session.extensionUrl('source.html'));
      await start.close();
    }
  });

  it('has no fault that axe-core can find, light or dark, closed or open', async () => {
    for (const scheme of kind === 'chromium' ? ['light', 'dark'] : ['light']) {
      if (kind === 'chromium') {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      }
      for (const open of [false, true]) {
        await page.$$eval(
          'details',
          (all, open) => {
            for (const each of all) each.toggleAttribute('open', open);
          },
          open,
        );
        expect(await axeViolations(page)).toEqual([]);
      }
    }
  });
});
