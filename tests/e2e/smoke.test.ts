import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type MarkedTerm, waitForMarks } from '../harness/marked-terms.ts';
import { moveOnto, movePointer } from '../harness/move-onto.ts';
import { waitForCard, waitForNoCard } from '../harness/read-card.ts';
import { setStage } from '../harness/set-stage.ts';

const demo = join(import.meta.dirname, '../../docs/demo');

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  describe('the demo page', () => {
    let page: Page;
    let marks: MarkedTerm[];

    const stage = setStage(kind, demo);
    beforeAll(async () => {
      page = stage.page;
      await page.goto(`${stage.origin}/`);
      marks = await waitForMarks(page);
    });

    beforeEach(() => movePointer(page, { x: 2, y: 2 }));

    const textIn = (selector: string) =>
      page.$eval(selector, (element) => {
        const inside: string[] = [];
        for (const [name, highlight] of CSS.highlights) {
          if (!name.startsWith('sidenote-')) continue;
          for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
            if (!element.contains(startContainer)) continue;
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            inside.push(
              range
                .toString()
                .replace(/[\u00ad\u200b]/g, '')
                .replace(/\s+/g, ' '),
            );
          }
        }
        return inside;
      });

    it('has medicines, side effects and conditions marked', () => {
      const roles = new Set(marks.map(({ role }) => role));
      expect([...roles]).toEqual(expect.arrayContaining(['medicine', 'side-effect', 'condition']));
      expect(marks.filter(({ stale }) => stale)).toEqual([]);
    });

    it.each([
      ['#split', ['lamotrigine', 'gabapentin']],
      ['#soft', ['carbamazepine']],
      ['#zero', ['oxcarbazepine']],
      ['#nbsp', ['bipolar disorder']],
      ['#newline', ['nerve pain']],
      ['#ligature', ['ﬁbromyalgia']],
      ['#capitals', ['LAMOTRIGINE']],
      ['#rtl', ['lamotrigine']],
    ])('marks the words in %s', async (selector, expected) => {
      expect(await textIn(selector)).toEqual(expected);
    });

    it.each(['#look-alikes', '#code', '#hidden', '#not-shown', '#box', '#editable'])(
      'leaves %s alone',
      async (selector) => {
        expect(await textIn(selector)).toEqual([]);
      },
    );

    it('marks words in a closed shadow tree and in a frame', async () => {
      expect(marks.map(({ text }) => text)).toContain('primidone');
      const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
      const inFrame = frame === undefined ? [] : await waitForMarks(frame);
      expect(inFrame.map(({ text }) => text)).toContain('zonisamide');
    });

    it('opens a card under the pointer and closes it with Escape', async () => {
      await moveOnto(page, 'carbamazepine');
      const card = await waitForCard(page, 'carbamazepine');
      expect(card.role).toBe('dialog');
      expect(card.text).toMatch(/article/i);
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
    });

    it('marks words that arrive later', async () => {
      await page.click('#more');
      const after = await waitForMarks(page, { atLeast: marks.length + 1 });
      expect(after.map(({ text }) => text)).toContain('ethosuximide');
    });
  });
});
