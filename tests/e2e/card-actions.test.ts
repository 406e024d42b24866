import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { clickInCard } from '../harness/click-in-card.ts';
import type { ExtensionPage } from '../harness/extension-page.ts';
import type { Session } from '../harness/launch-with-sidenote.ts';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { moveAway, moveOnto } from '../harness/move-onto.ts';
import { readCard, waitForCard, waitForNoCard } from '../harness/read-card.ts';
import type { ErrorRecord } from '../harness/record-errors.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const fixture = join(import.meta.dirname, '../fixtures/bad-input');

describe.each(['chromium', 'firefox'] as const)('what a card can do in %s', (kind) => {
  let session: Session;
  let extension: ExtensionPage;
  let page: Page;
  let record: ErrorRecord;

  const stage = setStage(kind, fixture, { withExtensionPage: true });

  beforeAll(async () => {
    ({ session, page, record, extension } = stage);
    await page.goto(`${stage.origin}/plain.html`);
    await waitForMarks(page, { atLeast: 4 });
  });

  const texts = async () => (await markedTerms(page)).map(({ text }) => text.toLowerCase());

  const marked = (text: string, isMarked: boolean) =>
    waitUntil(
      async () => (await texts()).includes(text) === isMarked,
      async () => `Marked are ${await texts()}`,
    );

  async function open(text: string) {
    await moveAway(page);
    await moveOnto(page, text);
    return waitForCard(page, text);
  }

  const says = (text: string) =>
    waitUntil(
      async () => (await readCard(page))?.text.includes(text),
      async () => `The card says ${(await readCard(page))?.text}`,
      5000,
    );

  async function close() {
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }

  it('takes a word’s mark off this page, keeps nothing of it, and gives it back', async () => {
    const before = await extension.stored();
    await open('topiramate');
    await clickInCard(page, 'Not this meaning');
    await clickInCard(page, 'On this page');
    await says('is not marked as this on this page.');
    await marked('topiramate', false);
    expect(await texts()).toContain('lamotrigine');
    expect(await extension.stored()).toEqual(before);
    await clickInCard(page, 'Undo');
    await says('Taken back.');
    await marked('topiramate', true);
    await close();
  });

  it('takes a word’s mark off the whole site, until the reader takes it back in the options', async () => {
    await open('topiramate');
    await clickInCard(page, 'Not this meaning');
    await clickInCard(page, 'On 127.0.0.1');
    await marked('topiramate', false);
    await close();
    await page.reload();
    await waitForMarks(page, { atLeast: 3 });
    expect(await texts()).not.toContain('topiramate');
    await waitUntil(
      async () => (await extension.text()).includes('“topiramate” is not marked as Topiramate on 127.0.0.1'),
      async () => `The options show ${await extension.text()}`,
    );
    const options = await session.newPage(session.extensionUrl('options.html'));
    await options.waitForSelector('[aria-label^="Remove: “topiramate”"]');
    await options.click('[aria-label^="Remove: “topiramate”"]');
    await waitUntil(
      async () => !(await extension.text()).includes('“topiramate” is not marked'),
      'The rule stayed',
    );
    await options.close();
    await page.bringToFront();
    await marked('topiramate', true);
  });

  it('stops marking an entry everywhere, and starts again', async () => {
    await open('topiramate');
    await clickInCard(page, 'Stop marking topiramate');
    await marked('topiramate', false);
    await clickInCard(page, 'Undo');
    await marked('topiramate', true);
    await close();
  });

  it('leads on to another entry and back', async () => {
    const card = await open('lamotrigine');
    const next = await waitUntil(
      async () =>
        (await readCard(page))?.controls.find(
          ({ tag, name }) => tag === 'button' && /rash|seizures|epilepsy/i.test(name),
        ),
      'No word leads on',
      5000,
    );
    await clickInCard(page, next.name);
    const nested = await waitUntil(
      async () => {
        const now = await readCard(page);
        return now !== undefined && now.name !== card.name && now;
      },
      'The card stayed as it was',
      5000,
    );
    expect(nested.focused).toBe(nested.name);
    await clickInCard(page, 'Back to lamotrigine');
    await waitForCard(page, 'lamotrigine');
    await close();
  });

  it('leaves the page without an error', async () => {
    expect(await record.errors()).toEqual([]);
  });
});
