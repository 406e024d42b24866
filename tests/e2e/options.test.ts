import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { openOptions } from '../harness/open-options.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

describe.each(['chromium', 'firefox'] as const)('the options in %s', (kind) => {
  let options: Page;
  let page: Page;

  const stage = setStage(kind, {
    '/': '',
    '/a.html':
      '<!doctype html><html lang="en"><title>Page</title><p>Lamotrigine and levetiracetam treat epilepsy. A skin rash may follow.</p>',
  });
  beforeAll(async () => {
    page = stage.page;
    await page.goto(`${stage.origin}/a.html`);
    await waitForMarks(page, { atLeast: 3 });
    options = await openOptions(stage.session);
  });

  const waitForWord = (word: string, there: boolean) =>
    waitUntil(
      async () => (await markedTerms(page)).some(({ text }) => text.toLowerCase() === word) === there,
      async () => `${word}: ${JSON.stringify(await markedTerms(page))}`,
    );
  const click = (selector: string, on = options) =>
    on.$eval(selector, (found) => {
      if (found instanceof HTMLElement) found.click();
    });
  const isChecked = (selector: string, on = options) =>
    on.$eval(selector, (found) => found instanceof HTMLInputElement && found.checked);

  it('takes the marks of an entry off open pages, and brings them back', async () => {
    await click('[data-entry=lamotrigine]');
    await waitForWord('lamotrigine', false);
    await waitForWord('levetiracetam', true);
    await click('[data-entry=lamotrigine]');
    await waitForWord('lamotrigine', true);
  });

  it('takes the marks of a category off', async () => {
    const category = '[data-role=side-effect] > label input';
    await click(category);
    await waitForWord('skin rash', false);
    await click(category);
    await waitForWord('skin rash', true);
  });

  it('turns everything off and on', async () => {
    await click('main > .section input');
    await waitUntil(async () => (await markedTerms(page)).length === 0, 'marks stay');
    await click('main > .section input');
    await waitForMarks(page, { atLeast: 3 });
  });

  it('stays in step with a second options page', async () => {
    const second = await openOptions(stage.session);
    await click('[data-entry=topiramate]');
    await waitUntil(
      async () => !(await isChecked('[data-entry=topiramate]', second)),
      'the second page knows nothing',
    );
    await click('[data-entry=topiramate]', second);
    await waitUntil(() => isChecked('[data-entry=topiramate]'), 'the first page knows nothing');
    await second.close();
  });

  it('tells of damaged settings and sets them aside at the next change', async () => {
    await options.evaluate("chrome.storage.local.set({ settings: { version: 1, dwell: 'long', on: true } })");
    await options.waitForSelector('.problems:not([hidden])');
    await click('[data-entry=topiramate]');
    await options.waitForSelector('.problems[hidden]');
    const kept = await options.evaluate("chrome.storage.local.get('settings-set-aside-1')");
    expect(kept).toEqual({ 'settings-set-aside-1': { version: 1, dwell: 'long', on: true } });
  });
});
