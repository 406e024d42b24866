import { describe, expect, it } from 'vitest';
import { movePointer } from '../harness/move-onto.ts';
import { waitUntil } from '../harness/wait-until.ts';
import type * as Rooms from './card.entry.ts';
import { boxOf, cardBench, clickInCard, gone, middle, remains, shown, waitForFrames } from './card-bench.ts';

declare const rooms: typeof Rooms;

describe.each(['chromium', 'firefox'] as const)('the card under a pointer in %s', (kind) => {
  const { openPage, test } = cardBench(kind);

  test('opens when the pointer rests on a mark, whatever the page does to styles', async (page) => {
    await movePointer(page, await middle(page, '#one'));
    const card = await shown(page, 'lamotrigine');
    expect(card).toMatchObject({ pinned: false, display: 'block', fontSize: '14px', parent: 'html' });
    const words = await boxOf(page, '#one');
    expect(card.box.top).toBeGreaterThanOrEqual(words.bottom);
    expect(card.box.top).toBeLessThan(words.bottom + 12);
  });

  test('opens although something else on the page scrolls all the time', async (page) => {
    await page.evaluate(() => {
      const ticker = document.querySelector('#ticker');
      const roll = () => {
        ticker?.scrollBy(0, ticker.scrollTop > 50 ? -60 : 7);
        requestAnimationFrame(roll);
      };
      roll();
    });
    await movePointer(page, await middle(page, '#one'));
    await shown(page, 'lamotrigine');
  });

  test('does not open while the pointer travels across', async (page) => {
    const { y } = await middle(page, '#one');
    const right = (await boxOf(page, '#two')).right + 60;
    await page.evaluate(() => {
      rooms.seen.hitTests = 0;
    });
    await movePointer(page, { x: 5, y });
    for (let pass = 0; pass < 4; pass += 1) await movePointer(page, { x: pass % 2 ? 5 : right, y });
    await movePointer(page, { x: 5, y: y + 300 });
    await waitForFrames(page, 20);
    expect(await page.evaluate(() => rooms.seen.hitTests)).toBeGreaterThan(0);
    expect(await page.evaluate(() => rooms.seen.opened)).toEqual([]);
  });

  test('lets the pointer reach the card, and stays while it is there', async (page) => {
    const start = await middle(page, '#two');
    await movePointer(page, start);
    const { box } = await shown(page, 'gabapentin');
    // Slowly along the corridor: longer than any grace.
    const goal = { x: start.x + 20, y: box.top + 60 };
    for (let step = 1; step <= 8; step += 1) {
      await page.mouse.move(start.x + (20 * step) / 8, start.y + ((goal.y - start.y) * step) / 8);
      await waitForFrames(page, 6);
    }
    await waitForFrames(page, 30);
    expect(await page.evaluate(() => rooms.current())).toBe('gabapentin');
    await movePointer(page, { x: 5, y: 700 });
    await gone(page);
  });

  test('changes to another mark when the pointer rests there', async (page) => {
    await movePointer(page, await middle(page, '#one'));
    await shown(page, 'lamotrigine');
    await movePointer(page, await middle(page, '#two'));
    await shown(page, 'gabapentin');
  });

  // WCAG 2.2, 1.4.13: dismissible without moving the pointer, hoverable, persistent.
  test('stays for as long as the pointer rests on its word, then while it is in the card, until Escape', async (page) => {
    const at = await middle(page, '#one');
    await movePointer(page, at);
    const { box } = await shown(page, 'lamotrigine');
    await remains(page, 'lamotrigine', 10_000);
    await movePointer(page, { x: at.x, y: box.top + 30 });
    await remains(page, 'lamotrigine', 2000);
    await page.keyboard.press('Escape');
    await gone(page);
  });

  test('is pinned by a click, stays when the pointer leaves, and is closed by a click elsewhere', async (page) => {
    await page.evaluate(() => {
      document.addEventListener('click', ({ target }) => {
        if (target instanceof Element) document.title += ` ${target.id}`;
      });
    });
    const at = await middle(page, '#one');
    await page.mouse.click(at.x, at.y);
    await shown(page, 'lamotrigine', ({ pinned }) => pinned);
    await movePointer(page, { x: 700, y: 20 });
    await waitForFrames(page, 30);
    expect(await page.evaluate(() => rooms.current())).toBe('lamotrigine');
    await page.mouse.click(700, 20);
    await gone(page);
    expect(await page.title()).toContain('one');
    await page.evaluate(() => {
      document.title = 'Article';
    });
  });

  test('is closed by its button', async (page) => {
    const at = await middle(page, '#one');
    await page.mouse.click(at.x, at.y);
    const { close } = await shown(page, 'lamotrigine');
    await page.mouse.click(close.x, close.y);
    await gone(page);
  });

  test('is pinned and let go by its button', async (page) => {
    await movePointer(page, await middle(page, '#two'));
    await shown(page, 'gabapentin', ({ pinned }) => !pinned);
    await clickInCard(page, 'Pin');
    await shown(page, 'gabapentin', ({ pinned }) => pinned);
    await clickInCard(page, 'Pin');
    await shown(page, 'gabapentin', ({ pinned }) => !pinned);
    await movePointer(page, { x: 5, y: 590 });
    await gone(page);
  });

  it('takes no click from a link and opens nothing there', async () => {
    // The pointer that clicked rests there, and would open a card as it may.
    const page = await openPage(60_000);
    const at = await middle(page, '#linked');
    await page.mouse.click(at.x, at.y);
    await waitUntil(() => page.evaluate(() => location.hash === '#followed'), 'The link was not followed');
    expect(await page.evaluate(() => rooms.current())).toBeUndefined();
    await page.close();
  });

  test('opens nothing while text is selected over a mark', async (page) => {
    const from = await boxOf(page, '#one');
    await page.mouse.move(from.left - 40, from.top + 10);
    await page.mouse.down();
    const to = await middle(page, '#two');
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await waitForFrames(page, 30);
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).toContain('lamotrigine');
    expect(await page.evaluate(() => rooms.seen.opened)).toEqual([]);
  });

  test('asks the page nothing while there is nothing to open', async (page) => {
    await page.evaluate(() => rooms.setActive(false));
    await movePointer(page, await middle(page, '#one'));
    await waitForFrames(page, 20);
    expect(await page.evaluate(() => rooms.seen.hitTests)).toBe(0);
  });

  it('asks at most once per frame what is under the pointer', async () => {
    const page = await openPage(2000);
    const hits = await page.evaluate(() => {
      rooms.seen.hitTests = 0;
      return rooms.seen.hitTests;
    });
    const frames = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let count = 0;
          const tick = () => {
            count += 1;
            if (document.title === 'done') resolve(count);
            else requestAnimationFrame(tick);
          };
          requestAnimationFrame(tick);
        }),
    );
    await page.mouse.move(10, 500);
    await page.mouse.move(700, 500, { steps: 120 });
    await page.evaluate(() => {
      document.title = 'done';
    });
    const after = await page.evaluate(() => rooms.seen.hitTests);
    expect(after - hits).toBeGreaterThan(0);
    expect(after - hits).toBeLessThanOrEqual((await frames) + 1);
    await page.close();
  });

  it('ignores pointers and clicks that the page makes up', async () => {
    const page = await openPage(0);
    const at = await middle(page, '#one');
    await page.evaluate(({ x, y }) => {
      const where = { clientX: x, clientY: y, bubbles: true, detail: 1 };
      document.querySelector('#one')?.dispatchEvent(new PointerEvent('pointermove', where));
      document.querySelector('#one')?.dispatchEvent(new MouseEvent('click', where));
    }, at);
    await waitForFrames(page, 10);
    expect(await page.evaluate(() => rooms.seen)).toEqual({ hitTests: 0, opened: [], errors: [], done: [] });
    await page.close();
  });
});
