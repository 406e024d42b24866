import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import type * as siteRules from '../../src/settings/site-rules.ts';
import { launchForRooms, type RoomBrowser } from '../harness/open-room-page.ts';

declare const rooms: typeof siteRules;

/** Host names are spelt by the browser's own reading of addresses, and browsers differ in that. */
describe.each(['chromium', 'firefox'] as const)('site rules in %s', (kind) => {
  let browser: RoomBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchForRooms(kind, join(import.meta.dirname, '../../src/settings/site-rules.ts'));
    page = await browser.open('<!doctype html><html lang="en"><title>Test</title><body></body></html>');
  });
  afterAll(() => browser.close());

  it('speak of a whole domain', async () => {
    const off = await page.evaluate((settings) => {
      const off = rooms.withDomain(settings, 'example.org', false);
      const hosts = ['example.org', 'www.example.org', 'example.com'];
      return { names: Object.keys(off.sites), states: hosts.map((host) => rooms.siteState(off, host)) };
    }, defaultSettings);
    expect(off).toEqual({ names: ['*.example.org'], states: ['off-here', 'off-here', 'on'] });
  });
});
