import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../harness/marked-terms.ts';
import { openOptions } from '../harness/open-options.ts';
import { readCard, tabId } from '../harness/read-card.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const ownPages = ['popup.html', 'options.html', 'welcome.html', 'check.html', 'source.html'];

/** The narrowest window that anything has to fit, CSS px. */
const narrow = 320;

/** Runs in a page: makes it run that way, and each text of the interface longer by two fifths, as other languages are. */
function dressed(direction: string): void {
  document.documentElement.dir = direction;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    if (text instanceof Text && text.parentElement?.closest('[lang=en]') === null)
      text.data += ` ${text.data.slice(0, text.length * 0.4)}`;
}

describe.each(['chromium', 'firefox'] as const)('the language in %s', (kind) => {
  let options: Page;
  let page: Page;

  const stage = setStage(kind, {
    '/': '',
    '/a.html':
      '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine treats epilepsy. A skin rash may follow.</p>',
  });
  beforeAll(async () => {
    page = stage.page;
    await page.goto(`${stage.origin}/a.html`);
    await waitForMarks(page, { atLeast: 3 });
    options = await openOptions(stage.session);
  });

  const languageOf = (own: Page) => own.evaluate(() => document.documentElement.lang).catch(() => '');
  const choose = async (language: string, shown: string) => {
    await options.$eval(`#language-${language}`, (input) => {
      if (input instanceof HTMLInputElement) input.click();
    });
    await waitUntil(
      async () => (await languageOf(options)) === shown && (await options.$('main')) !== null,
      `The options did not change to ${shown}`,
    );
    expect(await options.evaluate(() => document.activeElement?.id)).toBe(`language-${language}`);
  };
  const open = async (path: string) => {
    const own = await stage.session.newPage(stage.session.extensionUrl(path));
    await own.waitForSelector('main');
    return own;
  };

  it('is the browser’s at first, which is English here', async () => {
    expect(await languageOf(options)).toBe('en');
    expect(await options.title()).toBe('Sidenote options');
  });

  it('is the one that the reader chooses, on every own page', async () => {
    await choose('de', 'de');
    expect(
      await options.$eval('#language-de', (input) => input instanceof HTMLInputElement && input.checked),
    ).toBe(true);
    for (const path of ownPages) {
      const own = await open(path);
      expect(await own.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(
        ['de', 'ltr'],
      );
      await own.close();
    }
  });

  it('is the card’s on pages that were open before, where what is said about health stays English', async () => {
    await page.bringToFront();
    const popup = await stage.session.newPage(
      stage.session.extensionUrl(`popup.html?tab=${await tabId(page)}`),
    );
    await popup.waitForSelector('.page-entry');
    await popup.$eval('.page-entry[data-entry=lamotrigine]', (button) => {
      if (button instanceof HTMLElement) button.click();
    });
    await waitUntil(async () => (await readCard(page)) !== undefined, 'No card opened');
    const card = await readCard(page);
    expect(card?.headings.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'Lamotrigine',
        'Get help now',
        'Sagen Sie es Ihrem Arzt oder Ihrer Ärztin',
        'Vorsicht (4)',
      ]),
    );
    await popup.close();
  });

  it.each(['ltr', 'rtl'])(
    'fits every own page into 320 px, written %s and longer still',
    async (direction) => {
      for (const path of ownPages) {
        const own = await open(path);
        await own.setViewport({ width: narrow, height: 700 });
        await own.evaluate(dressed, direction);
        await waitUntil(
          () => own.evaluate((most) => document.documentElement.scrollWidth <= most, narrow),
          `${path} is wider than ${narrow} px`,
        );
        await own.close();
      }
    },
  );

  it('is the browser’s again when the reader says so', async () => {
    await choose('browser', 'en');
    expect(await options.title()).toBe('Sidenote options');
  });
});
