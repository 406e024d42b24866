import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { welcomePage } from '../harness/close-welcome.ts';
import { openExtensionPage } from '../harness/extension-page.ts';
import { launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { extensionSwitch } from '../harness/switch-extension.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** As much of the browser API as the page is asked for. */
declare const chrome: { readonly tabs: { getCurrent(): Promise<{ id: number }> } };

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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

  it.each(['light', 'dark'])('has no fault that axe finds, in %s', async (scheme) => {
    if (kind === 'firefox' && scheme === 'dark') return;
    if (kind === 'chromium')
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });

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
