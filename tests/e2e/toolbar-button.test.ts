import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../harness/marked-terms.ts';
import { tabId } from '../harness/read-card.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const head = '<!doctype html><html lang="en"><title>Page</title>';
const pages = {
  '/one.html': `${head}<p>Lamotrigine and levetiracetam treat epilepsy. Lamotrigine may cause a skin rash.</p>`,
  '/framed.html': `${head}<p>Lamotrigine treats epilepsy.</p><iframe src="/inner.html"></iframe>`,
  '/inner.html': `${head}<p>Lamotrigine, topiramate and valproate.</p>`,
  '/none.html': `${head}<p>Nothing of the kind.</p>`,
};

/** What a page of the extension has in both browsers. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void>; clear(): Promise<void> } };
  readonly action: {
    getBadgeText(about: { tabId: number }): Promise<string>;
    getTitle(about: { tabId: number }): Promise<string>;
  };
};

describe.each(['chromium', 'firefox'] as const)('the toolbar’s button in %s', (kind) => {
  let extension: Page;
  let page: Page;

  const stage = setStage(kind, pages);
  beforeAll(async () => {
    extension = await stage.session.newPage(stage.session.extensionUrl('options.html'));
    page = stage.page;
    await page.bringToFront();
  });
  afterEach(() => extension.evaluate(() => chrome.storage.local.clear()));

  const store = (settings: object) =>
    extension.evaluate((settings) => chrome.storage.local.set({ settings }), { version: 1, ...settings });
  const button = async () =>
    extension.evaluate(
      async (tab) => [
        await chrome.action.getBadgeText({ tabId: tab }),
        await chrome.action.getTitle({ tabId: tab }),
      ],
      await tabId(page),
    );
  const waitForButton = (badge: string, title: RegExp) =>
    waitUntil(
      async () => {
        const [text = '', says = ''] = await button();
        return text === badge && title.test(says);
      },
      async () => `the button says ${await button()} instead of ${badge} and ${title}`,
    );
  const open = (path: keyof typeof pages) => page.goto(`${stage.origin}${path}`);

  it('tells how many different terms stand on a page, and nothing on one without', async () => {
    await open('/one.html');
    const terms = new Set((await waitForMarks(page)).map(({ text }) => text.toLowerCase()));
    expect(terms.size).toBe(4);
    await waitForButton('4', /4 terms on this page/);
    await open('/none.html');
    await waitForButton('', /^Sidenote$/);
  });

  it('counts a term once that stands in several frames, and lets go of a frame that went', async () => {
    await open('/framed.html');
    await waitForButton('4', /4 terms/);
    await page.evaluate(() => {
      document.querySelector('iframe')?.remove();
      document.body.append('Levetiracetam.');
    });
    await waitForButton('3', /3 terms/);
  });

  it('shows no number, live, where the reader wants none', async () => {
    await open('/one.html');
    await waitForButton('4', /4 terms/);
    await store({ badge: false });
    await waitForButton('', /4 terms/);
    await store({ badge: true });
    await waitForButton('4', /4 terms/);
  });

  it('tells where Sidenote is off', async () => {
    await open('/one.html');
    await waitForButton('4', /4 terms/);
    await store({ sites: { '127.0.0.1': { on: false, painter: 'highlight' } } });
    await waitForButton('', /off on this page/);
    await open('/none.html');
    await waitForButton('', /off on this page/);
    await store({ on: false });
    await open('/none.html');
    await waitForButton('', /off everywhere/);
    await store({ sitesMode: 'chosen' });
    await open('/none.html');
    await waitForButton('', /chosen sites only/);
    await store({ sitesMode: 'chosen', sites: { '127.0.0.1': { on: true, painter: 'highlight' } } });
    await open('/one.html');
    await waitForButton('4', /4 terms/);
  });
});
