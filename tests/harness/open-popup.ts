import type { Page } from 'puppeteer-core';
import type { Session } from './launch-with-sidenote.ts';
import { waitUntil } from './wait-until.ts';

/** The popup as a reader meets it, in a tab of its own. */
export interface Popup {
  readonly page: Page;
  /** Waits until its sentence about the site matches, and gives it. */
  waitForSentence(words: RegExp): Promise<string>;
  /** The one button that mends what the sentence tells, if there is one. */
  mend(): Promise<string | undefined>;
  /** The switch: its name and whether it is on; `disabled` where it can't be turned. */
  switch(): Promise<{ readonly name: string; readonly on: boolean; readonly disabled: boolean }>;
  /** What stands in the list “On this page”. */
  terms(): Promise<readonly string[]>;
}

/** Opens the popup for a tab, by the browser's number of it. */
export async function openPopup(session: Session, tab: number): Promise<Popup> {
  const page = await session.newPage(session.extensionUrl(`popup.html?tab=${tab}`));
  await page.waitForSelector('[role=combobox]');
  const sentence = () => page.$eval('.site [role=status]', (found) => found.textContent ?? '');
  return {
    page,
    waitForSentence: (words) =>
      waitUntil(
        async () => {
          const said = await sentence();
          return words.test(said) && said;
        },
        async () => `The popup says “${await sentence()}”, not ${words}`,
      ),
    mend: () =>
      page.evaluate(
        () => document.querySelector<HTMLElement>('.site .mend:not([hidden])')?.textContent ?? undefined,
      ),
    switch: () =>
      page.$eval('[role=switch]', (found) => ({
        name: found.textContent ?? '',
        on: found.getAttribute('aria-checked') === 'true',
        disabled: found.matches(':disabled'),
      })),
    terms: () =>
      page.$$eval('.page-entry', (found) => found.map((element) => element.textContent?.trim() ?? '')),
  };
}

/** Opens a page, and the popup that acts on it in a tab of its own. */
export async function openWithPopup(session: Session, url: string): Promise<{ page: Page; popup: Page }> {
  const { page, tab } = await openNumbered(session, url);
  return { page, popup: (await openPopup(session, tab)).page };
}

/** Opens an address in a new tab, and gives the browser's number of it. Of the browser's own pages only this tells. */
export async function openNumbered(session: Session, url: string): Promise<{ page: Page; tab: number }> {
  const asking = await session.newPage(session.extensionUrl('options.html'));
  const tabs = () => asking.evaluate('chrome.tabs.query({}).then((all) => all.map(({ id }) => id))');
  const before = await tabs();
  const page = await session.newPage(url);
  const after = await tabs();
  await asking.close();
  const tab =
    Array.isArray(after) && Array.isArray(before) ? after.find((id) => !before.includes(id)) : undefined;
  if (typeof tab !== 'number') throw new Error(`${url} has no tab.`);
  return { page, tab };
}
