import { describe, expect, it } from 'vitest';
import { axeViolations } from '../harness/axe-violations.ts';
import { movePointer } from '../harness/move-onto.ts';
import type * as Rooms from './card.entry.ts';
import { cardBench, clickInCard, gone, middle, shown, tabTo } from './card-bench.ts';

declare const rooms: typeof Rooms;

describe.each(['chromium', 'firefox'] as const)('what a card shows and does in %s', (kind) => {
  const { open, test } = cardBench(kind);

  test('leads on to what it mentions and back again, by pointer, in the same card', async (page) => {
    await movePointer(page, await middle(page, '#one'));
    await shown(page, 'lamotrigine');
    await clickInCard(page, 'rash');
    const nested = await shown(page, 'rash', ({ pinned }) => pinned);
    expect(nested.focused).toBe('rash');
    expect(await page.evaluate(() => document.querySelectorAll('sidenote-card').length)).toBe(1);
    await clickInCard(page, 'Back to lamotrigine');
    expect((await shown(page, 'lamotrigine')).focused).toBe('rash');
  });

  test('stays to say what was done with its word, and takes it back', async (page) => {
    const style = await page.addStyleTag({ content: '[hidden] { display: none !important; }' });
    await page.focus('#button');
    await page.evaluate(() => rooms.open('#one'));
    await shown(page, 'lamotrigine');
    await tabTo(page, 'Not this meaning');
    await page.keyboard.press('Enter');
    expect((await shown(page, 'lamotrigine')).focused).toBe('On this page');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shown(page, 'lamotrigine', ({ focused }) => focused === 'Undo');
    expect((await shown(page, 'lamotrigine')).said).toBe(
      '“lamotrigine” is not marked as this on example.org. Undo',
    );
    await page.keyboard.press('Enter');
    expect((await shown(page, 'lamotrigine', ({ said }) => said === 'Taken back.')).focused).toBe('Copy');
    expect(await page.evaluate(() => rooms.seen.done)).toEqual([
      'not lamotrigine as lamotrigine on site',
      'undo',
    ]);
    await page.keyboard.press('Escape');
    await gone(page);
    await page.evaluate(() => {
      for (const mark of document.querySelectorAll('[hidden]')) mark.removeAttribute('hidden');
    });
    await style.evaluate((element) => element.remove());
  });

  test('copies what it says, and can stop marking its entry', async (page) => {
    await movePointer(page, await middle(page, '#two'));
    await shown(page, 'gabapentin');
    await clickInCard(page, 'Copy');
    await shown(page, 'gabapentin', ({ said }) => /^Copied/.test(said));
    await clickInCard(page, 'Stop marking');
    await shown(page, 'gabapentin', ({ said }) => said === '“gabapentin” is not marked any more. Undo');
    expect(await page.evaluate(() => rooms.seen.done)).toEqual(['gabapentin', 'stop gabapentin']);
  });

  test('opens nothing for an entry without content', async (page) => {
    await page.evaluate(() => rooms.open('#strange'));
    await gone(page);
    expect(await page.evaluate(() => rooms.seen.opened)).toEqual([]);
  });

  test('has the colours that its words ask for, else those of the reader’s system', async (page) => {
    const [light, dark] = ['#ffffff', '#1b2028'];
    const coloursOf = async (wanted: string) => {
      await page.$eval('#one', (mark, wanted) => mark.setAttribute('data-colours', wanted), wanted);
      await page.evaluate(() => rooms.open('#one'));
      const { colours } = await shown(page, 'lamotrigine');
      await page.keyboard.press('Escape');
      await gone(page);
      return colours;
    };
    expect(await coloursOf('dark')).toEqual([dark, dark]);
    expect(await coloursOf('light')).toEqual([light, light]);
    if (kind === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      expect(await coloursOf('')).toEqual([dark, dark]);
      expect(await coloursOf('light')).toEqual([light, light]);
      await page.emulateMediaFeatures([]);
    }
    expect(await coloursOf('')).toEqual([light, light]);
    await page.$eval('#one', (mark) => mark.removeAttribute('data-colours'));
  });

  it.each(['medicine', 'empty', 'nested', 'choices', 'reaches', 'done'] as const)(
    'shows %s without a fault that axe-core can find',
    async (name) => {
      const page = await open(
        '<!doctype html><html lang="en"><head><title>Entry</title></head><body><main></main></body></html>',
      );
      await page.evaluate((name) => rooms.showInPage(name), name);
      for (const scheme of kind === 'chromium' ? ['light', 'dark'] : ['light']) {
        if (kind === 'chromium') {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        }
        for (const open of [false, true]) {
          await page.evaluate((open) => rooms.disclose(open), open);
          expect(await axeViolations(page)).toEqual([]);
        }
      }
      await page.close();
    },
  );
});
