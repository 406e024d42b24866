import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../harness/extension-page.ts';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { moveOnto, movePointer } from '../harness/move-onto.ts';
import { readCard, waitForCard, waitForNoCard } from '../harness/read-card.ts';
import type { ErrorRecord } from '../harness/record-errors.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const fixture = join(import.meta.dirname, '../fixtures/frames');

describe.each(['chromium', 'firefox'] as const)(
  'cards and rules in frames and shadow trees in %s',
  (kind) => {
    let extension: ExtensionPage;
    let page: Page;
    let record: ErrorRecord;

    const stage = setStage(kind, fixture, { withExtensionPage: true });

    beforeAll(async () => {
      ({ page, record, extension } = stage);
      await page.goto(`${stage.origin}/`);
      await waitForMarks(page, { atLeast: 4 });
    });

    async function frameNamed(name: string): Promise<Frame> {
      const element = await page.$(`iframe[name="${name}"]`);
      const frame = await element?.contentFrame();
      if (!frame) throw new Error(`No frame is named ${name}.`);
      return frame;
    }

    it.each(['same-origin', 'srcdoc', 'written', 'sandboxed', 'sandboxed-scripts', 'cross-origin'])(
      'marks the words in a frame: %s',
      async (name) => {
        const marks = await waitForMarks(await frameNamed(name));
        expect(marks.map(({ role, text }) => `${role} ${text}`)).toContain('medicine zonisamide');
      },
    );

    it.each([['gabapentin'], ['phenytoin']])('opens a card over a shadow tree: %s', async (word) => {
      await movePointer(page, { x: 2, y: 2 });
      await moveOnto(page, word);
      await waitForCard(page, word);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    it.each(['written', 'sandboxed-scripts', 'cross-origin'])(
      'opens the card inside the frame that has the words: %s',
      async (name) => {
        const frame = await frameNamed(name);
        await movePointer(page, { x: 2, y: 2 });
        await moveOnto(page, 'zonisamide', { frame });
        await waitForCard(frame, 'zonisamide');
        expect(await readCard(page)).toBeUndefined();
        await movePointer(page, { x: 2, y: 2 });
        await waitForNoCard(frame);
      },
    );

    it.each(['written', 'sandboxed-scripts', 'cross-origin'])(
      'shows one card at a time, here and in a frame: %s',
      async (name) => {
        const frame = await frameNamed(name);
        const pin = async (word: string, place?: { frame: Frame }) => {
          const { x, y } = await moveOnto(page, word, place);
          await page.mouse.click(x, y);
          await waitForCard(place?.frame ?? page, word);
        };
        await movePointer(page, { x: 2, y: 2 });
        await pin('zonisamide', { frame });
        await pin('gabapentin');
        await waitForNoCard(frame);
        // The card on the page must not lie over the frame for this.
        if (name === 'written') {
          await pin('zonisamide', { frame });
          await waitForNoCard(page);
          await pin('gabapentin');
          await waitForNoCard(frame);
        }
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
      },
    );

    it('opens the card inside a frame that may run no script of its own', async () => {
      const frame = await frameNamed('sandboxed');
      // The card reader answers by events, which no script there can hear: look for the card's host.
      const isOpen = () => frame.evaluate(() => document.querySelector('sidenote-card') !== null);
      await movePointer(page, { x: 2, y: 2 });
      await moveOnto(page, 'zonisamide', { frame });
      await waitUntil(isOpen, 'No card opened');
      await movePointer(page, { x: 2, y: 2 });
      await waitUntil(async () => !(await isOpen()), 'The card stayed open');
    });

    it('follows the rule of the site around the frame, and of the frame', async () => {
      const marksEverywhere = async () => {
        const names = ['same-origin', 'srcdoc', 'written', 'sandboxed', 'sandboxed-scripts', 'cross-origin'];
        const frames = await Promise.all(names.map(frameNamed));
        const counts = await Promise.all(
          [page, ...frames].map(async (place) => (await markedTerms(place)).length),
        );
        return counts.map((count) => (count > 0 ? 'marked' : 'plain')).join(' ');
      };
      const becomes = async (expected: string) => {
        let last = '';
        await waitUntil(
          async () => {
            last = await marksEverywhere();
            return last === expected;
          },
          () => `Page and frames are ${last}`,
        );
      };
      const off = { on: false, painter: 'highlight' };
      await extension.storeSettings({ version: 1, on: true, sites: { '127.0.0.1': off } });
      await becomes('plain plain plain plain plain plain plain');
      await extension.storeSettings({ version: 1, on: true, sites: { localhost: off } });
      await becomes('marked marked marked marked marked marked plain');
      await extension.storeSettings({ version: 1, on: true, sites: {} });
      await becomes('marked marked marked marked marked marked marked');
    });

    it('causes no error', async () => {
      expect(await record.errors()).toEqual([]);
    });
  },
);
