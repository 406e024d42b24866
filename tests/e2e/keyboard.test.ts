import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../harness/extension-page.ts';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { readCard, type ShownCard, tabId, waitForCard, waitForNoCard } from '../harness/read-card.ts';
import type { ErrorRecord } from '../harness/record-errors.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const fixture = join(import.meta.dirname, '../fixtures/marking');

/** The page's focusable elements in the order in which Tab visits them. */
const tabOrder = ['link', 'button', 'input', 'box', 'editable', 'inner', 'last'];

// No browser lets a driver press a shortcut of an extension: the tests send what the background sends when one is pressed.
describe.each(['chromium', 'firefox'] as const)('the keyboard in %s', (kind) => {
  let extension: ExtensionPage;
  let page: Page;
  let record: ErrorRecord;
  let tab: number;

  const stage = setStage(kind, fixture, { withExtensionPage: true });

  beforeAll(async () => {
    ({ page, record, extension } = stage);
    await page.goto(`${stage.origin}/`);
    await waitForMarks(page, { atLeast: 8 });
    tab = await tabId(page);
  });

  const press = (command: 'next-term' | 'previous-term') =>
    extension.sendToTab(tab, { type: 'command', command });

  const focused = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.id || activeElement?.getAttribute('name') || activeElement?.localName;
    });

  /** Waits until a card that is not `before` has the focus. */
  async function cardAfter(before: ShownCard | undefined): Promise<ShownCard> {
    return waitUntil(
      async () => {
        const card = await readCard(page);
        return card !== undefined && card.focused !== '' && card.name !== before?.name && card;
      },
      `No card came after ${before?.name ?? 'none'}`,
      5000,
    );
  }

  async function closeByEscape() {
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  }

  async function tabThrough(): Promise<(string | null | undefined)[]> {
    await page.focus('#link');
    const visited = [await focused()];
    while (visited.length < tabOrder.length) {
      await page.keyboard.press('Tab');
      visited.push(await focused());
    }
    return visited;
  }

  it('leaves the order of Tab as it was', async () => {
    expect(await tabThrough()).toEqual(tabOrder);
  });

  it('opens the first word’s card with the focus in it', async () => {
    await page.focus('#button');
    await press('next-term');
    const card = await cardAfter(undefined);
    const [first] = await markedTerms(page);
    expect(card.name.toLowerCase()).toBe(first?.text.toLowerCase());
    expect(await focused()).toBe('sidenote-card');
  });

  it('gives the focus back to where it was on Escape', async () => {
    await closeByEscape();
    expect(await focused()).toBe('button');
  });

  it('goes on in reading order, and back', async () => {
    const names: string[] = [];
    let card: ShownCard | undefined;
    for (let count = 0; count < 3; count++) {
      await press('next-term');
      card = await cardAfter(card);
      names.push(card.name);
    }
    expect(names).toEqual([expect.stringMatching(/epilep/i), 'Lamotrigine', expect.stringMatching(/rash/i)]);
    await press('previous-term');
    card = await cardAfter(card);
    expect(card.name).toBe('Lamotrigine');
    await press('previous-term');
    card = await cardAfter(card);
    expect(card.name).toMatch(/epilep/i);
  });

  it('gives the focus back to the page’s own element after several steps', async () => {
    await closeByEscape();
    expect(await focused()).toBe('button');
  });

  it('opens one card alone, in the document that has the focus', async () => {
    const inner = await (await page.$('iframe[name=inner]'))?.contentFrame();
    if (!inner) throw new Error('The inner frame is missing');
    await page.focus('#button');
    await press('next-term');
    await cardAfter(undefined);
    expect(await readCard(inner)).toBeUndefined();
    await closeByEscape();

    await page.focus('iframe[name=inner]');
    await waitUntil(() => inner.evaluate(() => document.hasFocus()), 'The frame has no focus');
    await press('next-term');
    await waitForCard(inner, 'zonisamide');
    expect(await readCard(page)).toBeUndefined();
    await page.keyboard.press('Escape');
    await waitForNoCard(inner);
  });

  it('comes round to the first word after the last, never into the card', async () => {
    const marks = await markedTerms(page);
    await page.focus('#button');
    let card: ShownCard | undefined;
    const names: string[] = [];
    for (const _ of [...marks, 'once more']) {
      await press('next-term');
      card = await cardAfter(card);
      names.push(card.name);
    }
    expect(names.at(-1)).toBe(names[0]);
    expect(names[0]).not.toBe(names[1]);
    await closeByEscape();
  });

  it('brings words far down into view', async () => {
    await page.evaluate(() => {
      const far = document.createElement('p');
      far.style.marginTop = '4000px';
      far.textContent = 'Far down: phenytoin.';
      document.body.append(far);
      document.getElementById('button')?.focus();
    });
    await waitUntil(
      async () => (await markedTerms(page)).some(({ text }) => text === 'phenytoin'),
      'Not marked',
    );
    let card: ShownCard | undefined;
    for (let count = 0; count < 20 && card?.name !== 'Phenytoin'; count++) {
      await press('previous-term');
      card = await cardAfter(card);
    }
    expect(card?.name).toBe('Phenytoin');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await closeByEscape();
    await page.evaluate(() => document.body.lastElementChild?.remove());
  });

  it('leaves Escape to the page while no card is open', async () => {
    await page.evaluate(() => {
      addEventListener('keydown', ({ key, defaultPrevented }) => {
        document.title = `${key} ${defaultPrevented}`;
      });
    });
    await page.keyboard.press('Escape');
    await waitUntil(async () => (await page.title()) === 'Escape false', 'The page did not hear Escape');
  });

  it('leaves the order of Tab as it was afterwards, and no error', async () => {
    expect(await tabThrough()).toEqual(tabOrder);
    expect(await record.errors()).toEqual([]);
  });
});
