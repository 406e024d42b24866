import { describe, expect } from 'vitest';
import { movePointer } from '../harness/move-onto.ts';
import type * as Rooms from './card.entry.ts';
import { buttonOf, cardBench, gone, middle, shown, tabTo, waitForFrames } from './card-bench.ts';

declare const rooms: typeof Rooms;

describe.each(['chromium', 'firefox'] as const)('the card by keyboard in %s', (kind) => {
  const { test } = cardBench(kind);

  test('is dismissed by Escape and does not come back before the pointer has been elsewhere', async (page) => {
    const at = await middle(page, '#one');
    await movePointer(page, at);
    await shown(page, 'lamotrigine');
    await page.keyboard.press('Escape');
    await gone(page);
    await movePointer(page, { x: at.x + 3, y: at.y });
    await waitForFrames(page, 30);
    expect(await page.evaluate(() => rooms.current())).toBeUndefined();
    await movePointer(page, { x: at.x, y: at.y + 300 });
    await movePointer(page, at);
    await shown(page, 'lamotrigine');
  });

  test('opens by keyboard with the focus in it; Tab goes on inside; Escape gives the focus back', async (page) => {
    await page.focus('#button');
    await page.evaluate(() => rooms.open('#one'));
    expect(await shown(page, 'lamotrigine')).toMatchObject({ focused: 'dialog', pinned: true });
    await buttonOf(page, 'rash');
    for (const stop of ['Pin', '', 'rash', 'Source']) {
      await page.keyboard.press('Tab');
      await shown(page, 'lamotrigine', ({ focused }) => focused === stop);
    }
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('button');
  });

  test('moves to the next term by keyboard and still remembers where the focus was', async (page) => {
    await page.focus('#button');
    await page.evaluate(() => rooms.open('#one'));
    await page.evaluate(() => rooms.open('#two'));
    expect(await shown(page, 'gabapentin')).toMatchObject({ focused: 'dialog' });
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('button');
  });

  test('leads on and back by keyboard, and Escape closes all of it', async (page) => {
    await page.focus('#button');
    await page.evaluate(() => rooms.open('#two'));
    await shown(page, 'gabapentin');
    await tabTo(page, 'rash');
    await page.keyboard.press('Enter');
    expect((await shown(page, 'rash')).focused).toBe('rash');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    expect((await shown(page, 'rash')).focused).toBe('Back to gabapentin');
    await page.keyboard.press('Enter');
    expect((await shown(page, 'gabapentin')).focused).toBe('rash');
    await page.keyboard.press('Escape');
    await gone(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('button');
  });

  test('closes when the focus goes back to the page', async (page) => {
    await page.evaluate(() => rooms.open('#one'));
    await shown(page, 'lamotrigine');
    await page.focus('#button');
    await gone(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('button');
  });
});
