import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Background, backgroundOf } from '../harness/background.ts';
import { chooseInMenu } from '../harness/choose-in-menu.ts';
import { type ExtensionPage, openExtensionPage } from '../harness/extension-page.ts';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { moveAway, moveOnto } from '../harness/move-onto.ts';
import { openPopup } from '../harness/open-popup.ts';
import { tabId, waitForCard, waitForNoCard } from '../harness/read-card.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const head = '<!doctype html><html lang="en"><title>Page</title>';
const files = {
  '/a.html': `${head}<p id="words">Lamotrigine and levetiracetam treat epilepsy.</p>`,
  '/b.html': `${head}<p>Gabapentin treats nerve pain.</p>`,
  '/none.html': `${head}<p>Nothing of the kind.</p>`,
};

describe.each(['chromium', 'firefox'] as const)('while the background sleeps, in %s', (kind) => {
  let background: Background;
  let extension: ExtensionPage;
  const stage = setStage(kind, files, {
    async before(session) {
      background = await backgroundOf(session);
      extension = await openExtensionPage(session);
    },
  });
  let tab: number;
  const open = (path: keyof typeof files) => stage.page.goto(`${stage.origin}${path}`);
  const noMarks = () =>
    waitUntil(async () => (await markedTerms(stage.page)).length === 0, 'The page keeps its marks');

  beforeAll(async () => {
    await open('/a.html');
    await waitForMarks(stage.page, { atLeast: 3 });
    tab = await tabId(stage.page);
  });
  beforeEach(() => stage.page.bringToFront());

  it('the popup is complete: site, words of the page, look-up', async () => {
    await background.stop();
    const popup = await openPopup(stage.session, tab);
    await popup.waitForSentence(/^On\. 3 terms found in 3 places\.$/);
    expect(await popup.switch()).toEqual({ name: 'Sidenote on 127.0.0.1', on: true, disabled: false });
    expect((await popup.terms()).map((term) => term.toLowerCase())).toEqual(
      expect.arrayContaining([
        expect.stringContaining('lamotrigine'),
        expect.stringContaining('epileptic seizures'),
      ]),
    );
    await popup.page.type('[role=combobox]', 'Keppra');
    await popup.page.waitForSelector('[role=option]');
    await popup.page.keyboard.press('Enter');
    const name = await popup.page.waitForSelector('.entry-name');
    expect(await name?.evaluate((found) => found.textContent)).toMatch(/levetiracetam/i);
    await popup.page.close();
  });

  it('its switch turns the site off and on', async () => {
    const popup = await openPopup(stage.session, tab);
    await popup.waitForSentence(/^On\./);
    await background.stop();
    await popup.page.click('[role=switch]');
    await noMarks();
    await popup.waitForSentence(/^Off on 127/);
    await background.stop();
    await popup.page.click('[role=switch]');
    await waitForMarks(stage.page, { atLeast: 3 });
    await popup.page.close();
  });

  it('a marked page opens its card, also for the first time', async () => {
    await open('/none.html');
    await background.stop();
    await open('/b.html');
    await waitForMarks(stage.page, { atLeast: 2 });
    await background.stop();
    await moveAway(stage.page);
    await moveOnto(stage.page, 'gabapentin');
    await waitForCard(stage.page, 'gabapentin');
    await stage.page.keyboard.press('Escape');
    await waitForNoCard(stage.page);
  });

  it('is woken for all that the reader may do', async () => {
    await background.stop();
    expect(await background.wakesFor()).toEqual(
      expect.arrayContaining([
        'commands.onCommand',
        'contextMenus.onClicked',
        'omnibox.onInputChanged',
        'omnibox.onInputEntered',
        'permissions.onAdded',
        'storage.onChanged',
      ]),
    );
  });

  it('nothing of what was stored is lost', async () => {
    await background.stop();
    const { settings } = await extension.stored();
    // Turned off and on by the switch.
    expect(settings).toMatchObject({ on: true });
    expect(settings).toHaveProperty('sites', {});
    expect(await stage.record.errors()).toEqual([]);
  });

  it('the menu wakes it, and turns the site off and on', async () => {
    await open('/a.html');
    await waitForMarks(stage.page, { atLeast: 3 });
    // Chromium’s worker cannot be stopped and started once more after a driver has spoken to it.
    for (const on of kind === 'firefox' ? [false, true] : [false]) {
      await background.stop();
      await chooseInMenu(stage.session, stage.page, '#words', { id: 'toggle-site', label: 'for this site' });
      await (on ? waitForMarks(stage.page, { atLeast: 3 }) : noMarks());
    }
  });
});
