import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { browserChoices } from '../harness/browser-choices.ts';
import { type ExtensionPage, openExtensionPage } from '../harness/extension-page.ts';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { moveAway, moveOnto } from '../harness/move-onto.ts';
import { openPopup, type Popup } from '../harness/open-popup.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const html =
  '<!doctype html><html lang="en"><title>Page</title><p id="words">Lamotrigine treats epilepsy.</p>';

describe.each(['chromium', 'firefox'] as const)('a private window in %s', (kind) => {
  const stage = setStage(kind, { '/a.html': html, '/private.html': html });
  let extension: ExtensionPage;
  let page: Page;
  let popup: Popup;

  beforeAll(async () => {
    await (await browserChoices(stage.session)).allowPrivateWindows();
    extension = await openExtensionPage(stage.session);
    await stage.page.goto(`${stage.origin}/a.html`);
    await waitForMarks(stage.page);
    await extension.openPrivateWindow(`${stage.origin}/private.html`);
    page = await waitUntil(async () => {
      for (const each of await stage.session.browser.pages())
        if (each.url().endsWith('/private.html')) return each;
      return false;
    }, 'No private window opened');
    popup = await openPopup(stage.session, await extension.tabAt(page.url()));
  });

  const noMarks = () =>
    waitUntil(async () => (await markedTerms(page)).length === 0, 'The page keeps its marks');

  it('has its words marked, and looks words up', async () => {
    await waitForMarks(page, { atLeast: 2 });
    await popup.waitForSentence(/^On\. 2 terms/);
    await popup.page.type('[role=combobox]', 'Keppra');
    await popup.page.waitForSelector('[role=option]');
  });

  it('opens a card', async () => {
    await page.bringToFront();
    await moveAway(page);
    await moveOnto(page, 'lamotrigine');
    const isOpen = () => page.evaluate(() => document.querySelector('sidenote-card') !== null);
    await waitUntil(isOpen, 'No card opened');
    await page.keyboard.press('Escape');
    await waitUntil(async () => !(await isOpen()), 'The card stays open');
    await popup.page.bringToFront();
  });

  it('pauses the tab in place of a rule, and says so', async () => {
    await popup.page.click('[role=switch]');
    await noMarks();
    await popup.waitForSentence(/^Paused for this tab\. In a private window no rule is kept/);
    await popup.page.click('.mend');
    await waitForMarks(page, { atLeast: 2 });
    await waitForMarks(stage.page, { atLeast: 2 });
  });

  it('leaves nothing that names its site', async () => {
    await page.close();
    expect(JSON.stringify(await extension.stored())).not.toContain('127.0.0.1');
  });
});
