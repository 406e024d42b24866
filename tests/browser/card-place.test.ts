import { describe, expect, it } from 'vitest';
import { waitUntil } from '../harness/wait-until.ts';
import type * as Rooms from './card.entry.ts';
import { boxOf, cardBench, gone, middle, overlaps, shown } from './card-bench.ts';

declare const rooms: typeof Rooms;

describe.each(['chromium', 'firefox'] as const)('the place of a card in %s', (kind) => {
  const { open, openPage, test } = cardBench(kind);

  test('works in a modal dialog, and Escape closes the card alone', async (page) => {
    await page.evaluate(() => {
      document.querySelector('dialog')?.showModal();
      addEventListener('keyup', ({ key }) => {
        if (key === 'Escape') document.title += '!';
      });
    });
    const at = await middle(page, '#inside');
    await page.mouse.click(at.x, at.y);
    const card = await shown(page, 'lamotrigine');
    expect(card.parent).toBe('dialog');
    const hit = await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, card.close);
    expect(hit).toBe('sidenote-card');
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await page.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
    expect(await page.title()).toBe('Article');
    await page.keyboard.press('Escape');
    await waitUntil(
      () => page.evaluate(() => document.querySelector('dialog')?.open === false),
      'The second Escape did not close the dialog',
    );
    await page.evaluate(() => {
      document.title = 'Article';
    });
  });

  it('works in dialogs within dialogs, in popovers and in what fills the screen', async () => {
    const page = await open(`<!doctype html><html lang="en"><body>
      <dialog id="outer"><p>Outer</p><dialog id="inner"><p><b id="nested" data-entry="lamotrigine">lamotrigine</b></p></dialog></dialog>
      <div popover id="popover"><b id="popped" data-entry="gabapentin">gabapentin</b></div>
      <div id="screen" style="background: white"><button>Fill</button> <b id="filled" data-entry="epilepsy">epilepsy</b></div></body></html>`);
    await page.evaluate(() => rooms.start());
    const opensInside = async (mark: string, name: string) => {
      const at = await middle(page, mark);
      await page.mouse.click(at.x, at.y);
      const { close } = await shown(page, name);
      await page.mouse.click(close.x, close.y);
      await gone(page);
    };
    await page.evaluate(() => {
      for (const dialog of document.querySelectorAll('dialog')) dialog.showModal();
    });
    await opensInside('#nested', 'lamotrigine');
    await page.evaluate(() => {
      for (const dialog of document.querySelectorAll('dialog')) dialog.close();
      document.querySelector<HTMLElement>('#popover')?.showPopover();
    });
    await opensInside('#popped', 'gabapentin');
    await page.evaluate(() => rooms.open('#popped'));
    await shown(page, 'gabapentin');
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await page.evaluate(() => document.querySelector('#popover:popover-open')?.id)).toBe('popover');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('#popover')?.hidePopover();
      const fill = () => document.querySelector('#screen')?.requestFullscreen();
      document.querySelector('button')?.addEventListener('click', fill);
    });
    await page.click('button');
    await waitUntil(
      () => page.evaluate(() => document.fullscreenElement !== null),
      'Nothing filled the screen',
    );
    await opensInside('#filled', 'epilepsy');
    expect(await page.evaluate(() => rooms.seen.errors)).toEqual([]);
    await page.close();
  });

  test('never covers the words, also where they are broken over lines', async (page) => {
    await page.evaluate(() => rooms.open('#broken'));
    const { box } = await shown(page, 'gabapentin');
    const lines = await page.$eval('#broken', (mark) =>
      [...mark.getClientRects()].map(({ top, bottom, left, right }) => ({ top, bottom, left, right })),
    );
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(overlaps(line, box)).toBe(false);
  });

  test('follows its words while the page scrolls and closes when they leave', async (page) => {
    await page.evaluate(() => rooms.open('#broken'));
    const before = await shown(page, 'gabapentin');
    await page.evaluate(() => window.scrollBy(0, 40));
    await shown(page, 'gabapentin', ({ box }) => Math.abs(before.box.top - 40 - box.top) < 2);
    await page.evaluate(() => window.scrollBy(0, 1500));
    await gone(page);
  });

  test('closes when its words vanish', async (page) => {
    await page.evaluate(() => rooms.open('#one'));
    await shown(page, 'lamotrigine');
    await page.evaluate(() => {
      document.querySelector('#one')?.setAttribute('hidden', '');
      document.querySelector<HTMLElement>('#one')?.style.setProperty('display', 'none', 'important');
      rooms.refresh();
    });
    await gone(page);
    await page.evaluate(() => {
      document.querySelector('#one')?.removeAttribute('hidden');
      document.querySelector('#one')?.removeAttribute('style');
    });
  });

  test('survives a page that takes the card away', async (page) => {
    const at = await middle(page, '#one');
    await page.mouse.click(at.x, at.y);
    await shown(page, 'lamotrigine');
    await page.evaluate(() => document.querySelector('sidenote-card')?.remove());
    const next = await middle(page, '#two');
    await page.mouse.click(next.x, next.y);
    await shown(page, 'gabapentin');
  });

  it('goes beside the words rather than be cut in half, and stays there while the page scrolls', async () => {
    const page = await openPage();
    await page.setViewport({ width: 1280, height: 720 });
    await page.evaluate(() => rooms.open('#noon'));
    const words = await boxOf(page, '#noon');
    const { box } = await shown(page, 'gabapentin');
    expect(box.left).toBeGreaterThanOrEqual(words.right);
    expect(box.bottom).toBeLessThanOrEqual(720);
    await page.evaluate(() => window.scrollBy(0, 300));
    await shown(page, 'gabapentin', (card) => card.box.top < box.top && card.box.left === box.left);
    await page.close();
  });

  it.each(['vertical-rl', 'vertical-lr'])(
    'stands beside its line where lines run downwards: %s',
    async (mode) => {
      const page = await open(
        `<!doctype html><html style="writing-mode: ${mode}"><body><p>Many take <b id="one" data-entry="lamotrigine">lamotrigine</b>.</p></body></html>`,
      );
      await page.evaluate(() => rooms.start());
      await page.evaluate(() => rooms.open('#one'));
      const { box } = await shown(page, 'lamotrigine');
      const words = await boxOf(page, '#one');
      const room = mode === 'vertical-rl' ? words.left - box.right : box.left - words.right;
      expect(room).toBeGreaterThanOrEqual(0);
      expect(room).toBeLessThan(12);
      await page.close();
    },
  );
});
