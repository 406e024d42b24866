import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { openPopup } from '../harness/open-popup.ts';
import { tabId } from '../harness/read-card.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const html =
  '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine and topiramate treat epilepsy.</p>';

/** What a page of the extension has in both browsers. */
interface BrowserApi {
  readonly storage: {
    readonly local: {
      get(key: null): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
}
declare const chrome: BrowserApi;

const ofOne = ['gabapentin', 'phenytoin', 'primidone', 'carbamazepine', 'pregabalin'];
const ofOther = ['ethosuximide', 'topiramate', 'zonisamide', 'levetiracetam', 'oxcarbazepine'];

describe.each(['chromium', 'firefox'] as const)('where storage makes trouble, in %s,', (kind) => {
  let one: Page;
  let other: Page;
  const stage = setStage(kind, { '/a.html': html });

  beforeAll(async () => {
    one = await openOptions();
    other = await openOptions();
    await stage.page.goto(`${stage.origin}/a.html`);
    await waitForMarks(stage.page, { atLeast: 3 });
  });
  afterEach(() => other.evaluate(() => chrome.storage.local.clear()));

  async function openOptions(): Promise<Page> {
    const page = await stage.session.newPage(stage.session.extensionUrl('options.html'));
    await page.waitForSelector('[data-entry=gabapentin]');
    return page;
  }
  const stored = () => other.evaluate(() => chrome.storage.local.get(null));
  const store = (items: object) => other.evaluate((items) => chrome.storage.local.set(items), items);
  const untick = (on: Page, entries: readonly string[]) =>
    on.evaluate((entries) => {
      for (const entry of entries) {
        const box = document.querySelector<HTMLElement>(`[data-entry=${entry}]`);
        if (box === null) throw new Error(`There is no entry ${entry}.`);
        box.click();
      }
    }, entries);
  const ticked = (on: Page, entries: readonly string[]) =>
    on.evaluate(
      (entries) =>
        entries.filter((entry) => document.querySelector<HTMLInputElement>(`[data-entry=${entry}]`)?.checked),
      entries,
    );
  const waitForText = (on: Page, words: RegExp) =>
    waitUntil(
      async () => words.test(await on.evaluate(() => document.body.innerText)),
      async () => `The page says ${await on.evaluate(() => document.body.innerText)}`,
    );
  /** From now on a page of the extension cannot store anything. */
  const failToStore = (on: Page, name: string, message: string) =>
    on.evaluate(
      (name, message) => {
        const fail = () => Promise.reject(new DOMException(message, name));
        const { browser } = globalThis as { browser?: BrowserApi };
        for (const api of [chrome, browser])
          if (api !== undefined) Reflect.set(api.storage.local, 'set', fail);
      },
      name,
      message,
    );

  it('two option pages that change things at the same time lose nothing', async () => {
    await Promise.all([untick(one, ofOne), untick(other, ofOther)]);
    const all = [...ofOne, ...ofOther];
    for (const page of [one, other])
      await waitUntil(
        async () => (await ticked(page, all)).length === 0,
        async () => `Still ticked are ${await ticked(page, all)}`,
      );
    const { settings } = await stored();
    expect(settings).toMatchObject({ untrackedEntries: expect.arrayContaining(all) });
    await waitUntil(
      async () => (await markedTerms(stage.page)).every(({ text }) => text.toLowerCase() !== 'topiramate'),
      'An entry that is off stayed marked',
    );
  });

  it.each([
    ['fails', 'UnknownError', 'The disk is gone', /This choice could not be saved\. Nothing was changed\./],
    [
      'is full',
      'QuotaExceededError',
      'QUOTA_BYTES quota exceeded',
      /the room .* is full\. Nothing was changed\./,
    ],
  ])(
    'a choice that cannot be kept since storage %s is taken back, and told',
    async (_, name, message, told) => {
      await store({ settings: { version: 1, untrackedEntries: ['ethosuximide'] } });
      await waitUntil(
        async () => (await ticked(one, ['ethosuximide'])).length === 0,
        'The page knows nothing',
      );
      const before = await stored();
      const page = await openOptions();
      await failToStore(page, name, message);
      await untick(page, ['gabapentin']);
      await waitForText(page, told);
      expect(await ticked(page, ['gabapentin', 'ethosuximide'])).toEqual(['gabapentin']);
      await page.type('#new-text', 'zebrafish');
      await page.click('.own > form button');
      await waitForText(page, told);
      expect(await stored()).toEqual(before);
      await page.close();
    },
  );

  it('the popup says that its switch could not be kept, and stays as it is', async () => {
    const popup = await openPopup(stage.session, await tabId(stage.page));
    await popup.waitForSentence(/^On\./);
    await failToStore(popup.page, 'UnknownError', 'The disk is gone');
    await popup.page.click('[role=switch]');
    await waitForText(popup.page, /This choice could not be saved\. Nothing was changed\./);
    expect(await popup.switch()).toMatchObject({ on: true });
    await popup.page.close();
    await waitForMarks(stage.page, { atLeast: 3 });
  });

  it('data of a newer version is set aside, whole, before the first change', async () => {
    const newer = { version: 99, on: true, untrackedRoles: ['condition', 'mood'], colours: 'all' };
    await store({ settings: newer, 'own-terms': [{ text: 'zebrafish', shape: 'round' }, 7] });
    await waitForText(one, /newer Sidenote/);
    const before = await stored();
    await untick(one, ['gabapentin']);
    await waitUntil(async () => 'settings-set-aside-1' in (await stored()), 'Nothing was set aside');
    const now = await stored();
    expect(now['settings-set-aside-1']).toMatchObject(newer);
    // What was not understood of the terms is there as well.
    expect(JSON.stringify(now['settings-set-aside-1'])).toContain(JSON.stringify(before['own-terms']));
    expect(now.settings).toMatchObject({ untrackedEntries: ['gabapentin'] });
    await waitUntil(
      async () => !(await one.evaluate(() => document.body.innerText)).includes('newer Sidenote'),
      'The page still complains',
    );
  });
});
