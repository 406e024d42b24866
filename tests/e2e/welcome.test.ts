import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe-violations.ts';
import { welcomePage } from '../harness/close-welcome.ts';
import { openExtensionPage } from '../harness/extension-page.ts';
import { launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { extensionSwitch } from '../harness/switch-extension.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** As much of the browser API as the page is asked for. */
declare const chrome: { readonly tabs: { getCurrent(): Promise<{ id: number }> } };

describe.each(['chromium', 'firefox'] as const)('the page after installing in %s', (kind) => {
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    session = await launchWithSidenote(kind, { keepWelcome: true });
    page = await welcomePage(session.browser);
    // The browser's first tab may have come to the front since; a page that is not seen is told of no pointer.
    await page.bringToFront();
  });
  afterAll(() => session?.close());

  const marked = () =>
    page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => name.startsWith('sidenote-'))
        .flatMap(([, highlight]) => [...highlight].map(String)),
    );

  it('marks its sample as pages are marked, and shows a card', async () => {
    await waitUntil(() => page.evaluate(() => CSS.highlights.has('sidenote-medicine')), 'Nothing is marked');
    const at = await page.evaluate(() => {
      const text = document.querySelector('.sample p')?.firstChild;
      const range = document.createRange();
      const start = text?.textContent?.indexOf('lamotrigine') ?? 0;
      range.setStart(text as Text, start);
      range.setEnd(text as Text, start + 'lamotrigine'.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(at.x, at.y, { steps: 3 });
    await waitUntil(
      () => page.evaluate(() => document.querySelector('sidenote-card') !== null),
      async () => `No card opened; marked are ${await marked()}`,
    );
    await page.keyboard.press('Escape');
    await waitUntil(
      () => page.evaluate(() => document.querySelector('sidenote-card') === null),
      'The card stayed',
    );
  });

  it('goes to the next word by the shortcut, as pages do', async () => {
    const options = await openExtensionPage(session);
    await page.bringToFront();
    const tab = await page.evaluate(() => chrome.tabs.getCurrent().then(({ id }) => id));
    await options.sendToTab(tab, { type: 'command', command: 'next-term' });
    await waitUntil(
      () => page.evaluate(() => document.querySelector('sidenote-card') !== null),
      'No card opened',
    );
  });

  it('says that sites may be read', async () => {
    await waitUntil(
      () => page.evaluate(() => document.body.innerText.includes('lets Sidenote read the sites')),
      'It does not say so',
    );
  });

  // Firefox’ driver changes no colour scheme.
  it.each(kind === 'chromium' ? ['light', 'dark'] : ['light'])(
    'has no fault that axe finds, in %s',
    async (scheme) => {
      if (kind === 'chromium')
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await axeViolations(page)).toEqual([]);
    },
  );

  it('does not come again with an update', async () => {
    await page.close();
    await (await extensionSwitch(session)).update();
    const options = await session.newPage(session.extensionUrl('options.html'));
    await waitUntil(
      () => options.evaluate(() => document.querySelector('main') !== null),
      'The updated extension does not run',
    );
    const addresses = await Promise.all(
      (await session.browser.pages()).map((each) => each.evaluate(() => location.href).catch(() => '')),
    );
    expect(addresses.filter((address) => address.endsWith('/welcome.html'))).toEqual([]);
  });
});
