import { afterEach, describe, expect, it } from 'vitest';
import { inFirefoxWindow } from '../harness/firefox-window.ts';
import type { Session } from '../harness/launch-with-sidenote.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** As much of Chromium's API as its worker is asked for. */
interface Omnibox {
  setDefaultSuggestion(line: { description: string }): void;
  readonly onInputChanged: { dispatch(typed: string, suggest: (lines: readonly Line[]) => void): void };
  readonly onInputEntered: { dispatch(typed: string, how: string): void };
}
interface Line {
  readonly content: string;
  readonly description: string;
}
declare const chrome: { readonly omnibox: Omnibox };

interface Offer {
  readonly first: string;
  readonly offered: readonly string[];
}

/** The address bar after our keyword. */
interface AddressBar {
  /** Types, and gives what is offered: in the first line, and in those that can be chosen. */
  type(words: string): Promise<Offer>;
  enter(words: string): Promise<void>;
}

/** Firefox' own; Chromium's takes no driver's keys, so its worker is told what the browser would tell it. */
const addressBars: Readonly<Record<Session['kind'], (session: Session) => AddressBar>> = {
  chromium: (session) => {
    const worker = async () => {
      const target = await session.browser.waitForTarget((each) =>
        each.url().startsWith(session.extensionUrl('background')),
      );
      const found = await target.worker();
      if (found === null) throw new Error('There is no worker.');
      return found;
    };
    return {
      type: async (words) =>
        (await worker()).evaluate(
          (words) =>
            new Promise<Offer>((resolve) => {
              let first = '';
              const { browser } = globalThis as { browser?: typeof chrome };
              for (const api of [chrome, browser])
                if (api !== undefined)
                  api.omnibox.setDefaultSuggestion = ({ description }) => {
                    first = description;
                  };
              chrome.omnibox.onInputChanged.dispatch(words, (lines) =>
                resolve({ first, offered: lines.map(({ description }) => description) }),
              );
            }),
          words,
        ),
      enter: async (words) =>
        (await worker()).evaluate(
          (words) => chrome.omnibox.onInputEntered.dispatch(words, 'currentTab'),
          words,
        ),
    };
  },
  firefox: (session) => ({
    async type(words) {
      await inFirefoxWindow(session, `gURLBar.focus(); gURLBar.search(${JSON.stringify(`sn ${words}`)}); ''`);
      const offered = await waitUntil(async () => {
        const answer = await inFirefoxWindow(
          session,
          `gURLBar.lastQueryContextPromise.then((context) => JSON.stringify(
              context.results.filter(({ payload }) => payload.keyword === 'sn').map(({ payload }) => payload.title)))`,
        );
        const titles: unknown = JSON.parse(answer);
        return Array.isArray(titles) && titles.length > 0 && titles.map(String);
      }, 'The address bar offers nothing of Sidenote');
      const [first = '', ...rest] = offered;
      return { first, offered: rest };
    },
    async enter(words) {
      await this.type(words);
      await inFirefoxWindow(
        session,
        `gURLBar.handleCommand(new KeyboardEvent('keydown', { key: 'Enter' })); ''`,
      );
    },
  }),
};

describe.each(['chromium', 'firefox'] as const)('“sn” in the address bar of %s', (kind) => {
  const stage = setStage(kind);
  const bar = () => addressBars[kind](stage.session);
  const isOpened = (address: string) => address.includes('/popup.html?');

  afterEach(async () => {
    for (const page of await stage.session.browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (isOpened(address)) await page.close();
    }
  });

  it('offers what a brand stands for', async () => {
    expect((await bar().type('lamic')).offered).toEqual(['Lamictal · Lamotrigine']);
  });

  it('offers a guess as a guess', async () => {
    const { offered } = await bar().type('levitiracetam');
    expect(offered[0]).toMatch(/^Did you mean levetiracetam\?/i);
  });

  it('offers nothing for a look-alike', async () => {
    const { first, offered } = await bar().type('Lamisil');
    expect(offered).toEqual([]);
    if (kind === 'chromium') expect(first).toMatch(/not in this glossary/);
  });

  it.each([
    ['Keppra', '?entry=levetiracetam', '.entry-name', /levetiracetam/i],
    ['levitiracetam', '?query=levitiracetam', '[role=option]', /Did you mean/],
    ['<b>nonsense</b>', '?query=', '.search [role=status]', /./],
  ])('opens the look-up for %s', async (words, search, selector, shown) => {
    await bar().enter(words);
    const page = await waitUntil(async () => {
      for (const each of await stage.session.browser.pages())
        if (isOpened(await each.evaluate(() => location.href).catch(() => ''))) return each;
      return false;
    }, 'No look-up was opened');
    expect(await page.evaluate(() => location.search)).toContain(search);
    await waitUntil(
      async () =>
        (await page.$$eval(selector, (all) => all.map((each) => each.textContent))).some((text) =>
          shown.test(text ?? ''),
        ),
      async () => `It shows ${await page.evaluate(() => document.body.innerText)}`,
    );
    expect(await page.$('b')).toBeNull();
  });
});
