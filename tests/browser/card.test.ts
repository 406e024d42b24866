import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleRooms } from '../harness/bundle-rooms.ts';
import { movePointer, type Point } from '../harness/move-onto.ts';
import { launchForRooms, type RoomBrowser } from '../harness/open-room-page.ts';
import { waitUntil } from '../harness/wait-until.ts';
import type * as Rooms from './card.entry.ts';

declare const rooms: typeof Rooms;

const entryFile = join(import.meta.dirname, 'card.entry.ts');

const axeFile = join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js');

const article = `<!doctype html><html lang="en"><head><title>Article</title><style>
  *, ::before { all: unset !important; }
  head, style, title, script { display: none !important; }
  html { font-size: 4px !important; }
  body { display: block !important; margin: 40px !important; font: 20px/1.6 serif !important; height: 3000px !important; }
  p, dialog { display: block !important; }
  dialog:not([open]) { display: none !important; }
  sidenote-card { display: none !important; opacity: 0 !important; }
  #ticker { display: block !important; height: 20px !important; overflow: auto !important; }
  #middle { position: absolute !important; top: 380px !important; }
  #narrow { width: 120px !important; margin: 40px 0 0 400px !important; }
</style></head><body>
<p>Many people take <b id="one" data-entry="lamotrigine">lamotrigine</b>, some <b id="two" data-entry="gabapentin">gabapentin</b>.
<a id="link" href="#followed">Read of <b id="linked" data-entry="lamotrigine">lamotrigine</b></a>
<b id="strange" data-entry="unknown">strange</b> <button id="button">Press</button></p>
<p id="narrow">It is <b id="broken" data-entry="gabapentin">gabapentin, epilepsy and pregnancy</b>.</p>
<div id="ticker"><p>News</p><p>News</p><p>News</p></div>
<p id="middle">At noon <b id="noon" data-entry="gabapentin">gabapentin</b></p>
<dialog id="dialog"><p>In here <b id="inside" data-entry="lamotrigine">lamotrigine</b></p></dialog>
</body></html>`;

describe.each(['chromium', 'firefox'] as const)('the card in %s', (kind) => {
  let browser: RoomBrowser;
  beforeAll(async () => {
    browser = await launchForRooms(kind, entryFile);
  });
  afterAll(() => browser?.close());

  async function openPage(dwell = 150): Promise<Page> {
    const page = await browser.open(article);
    await page.evaluate((dwell) => rooms.start(dwell), dwell);
    return page;
  }

  /** A test that leaves the page in order: no error, no card, HTML as it was. */
  const test = (name: string, run: (page: Page) => Promise<void>) =>
    it(name, async () => {
      const page = await openPage();
      const before = await page.content();
      await run(page);
      await page.evaluate(() => {
        rooms.end();
        for (const dialog of document.querySelectorAll('dialog')) dialog.close();
      });
      expect(await page.content()).toBe(before);
      expect(await page.evaluate(() => rooms.seen.errors)).toEqual([]);
      await page.close();
    });

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

  test('is closed by its button', async (page) => {
    const at = await middle(page, '#one');
    await page.mouse.click(at.x, at.y);
    const { close } = await shown(page, 'lamotrigine');
    await page.mouse.click(close.x, close.y);
    await gone(page);
  });

  test('takes no click from a link and opens nothing there', async (page) => {
    const at = await middle(page, '#linked');
    await page.mouse.click(at.x, at.y);
    await waitUntil(() => page.evaluate(() => location.hash === '#followed'), 'The link was not followed');
    expect(await page.evaluate(() => rooms.current())).toBeUndefined();
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

  test('opens by keyboard with the focus in it; Tab goes on inside; Escape gives the focus back', async (page) => {
    await page.focus('#button');
    await page.evaluate(() => rooms.open('#one'));
    expect(await shown(page, 'lamotrigine')).toMatchObject({ focused: 'dialog', pinned: true });
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
    await clickInCard(page, 'Stop marking gabapentin');
    await shown(page, 'gabapentin', ({ said }) => said === '“gabapentin” is not marked any more. Undo');
    expect(await page.evaluate(() => rooms.seen.done)).toEqual(['gabapentin', 'stop gabapentin']);
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

  test('closes when the focus goes back to the page', async (page) => {
    await page.evaluate(() => rooms.open('#one'));
    await shown(page, 'lamotrigine');
    await page.focus('#button');
    await gone(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('button');
  });

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
    const page = await browser.open(`<!doctype html><html lang="en"><body>
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

  test('opens nothing for an entry without content', async (page) => {
    await page.evaluate(() => rooms.open('#strange'));
    await gone(page);
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

  it.each([
    ['carbamazepine', 1100, 800],
    ['class', 1100, 800],
    ['class', 1280, 720],
    ['depression', 1280, 720],
    ['dizziness', 1280, 720],
  ])('shows signs, first side effects and cautions of %s at once in %i × %i', async (id, width, height) => {
    const page = await openPage();
    await page.setViewport({ width, height });
    for (const mark of ['#one', '#noon']) {
      await page.$eval(mark, (element, id) => element.setAttribute('data-entry', `real ${id}`), id);
      await page.evaluate((mark) => rooms.open(mark), mark);
      await waitUntil(
        () => page.evaluate(() => (rooms.shown()?.box.left ?? 0) > 0),
        'The card did not find its place',
      );
      expect(await page.evaluate(() => rooms.belowTheFold())).toEqual([]);
      const box = await page.evaluate(() => rooms.shown()?.box);
      expect(box && overlaps(await boxOf(page, mark), box)).toBe(false);
    }
    await page.close();
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
      const page = await browser.open(
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

  it.each(['medicine', 'empty', 'nested', 'choices', 'reaches', 'done'] as const)(
    'shows %s without a fault that axe-core can find',
    async (name) => {
      const page = await browser.open(
        '<!doctype html><html lang="en"><head><title>Entry</title></head><body><main></main></body></html>',
      );
      await page.evaluate(await readFile(axeFile, 'utf8'));
      await page.evaluate((name) => rooms.showInPage(name), name);
      for (const scheme of kind === 'chromium' ? ['light', 'dark'] : ['light']) {
        if (kind === 'chromium') {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        }
        for (const open of [false, true]) {
          await page.evaluate((open) => rooms.disclose(open), open);
          expect(await violations(page)).toEqual([]);
        }
      }
      await page.close();
    },
  );
});

describe('the card under a finger', () => {
  let browser: RoomBrowser;
  let script: string;
  beforeAll(async () => {
    script = await bundleRooms(entryFile);
    // The Firefox driver has no touch.
    browser = await launchForRooms('chromium', entryFile);
  });
  afterAll(() => browser?.close());

  async function openPhone(): Promise<Page> {
    const page = await browser.open(
      article
        .replace('<head>', '<head><meta name="viewport" content="width=device-width">')
        .replace('margin: 40px 0 0 400px', 'margin: 40px 0 0'),
    );
    await page.setViewport({ width: 390, height: 780, isMobile: true, hasTouch: true });
    // Becoming a phone loads the page anew.
    await page.evaluate(script);
    await page.evaluate(() => rooms.start());
    return page;
  }

  it('opens as a pinned sheet by a tap, away from the words, and closes by its button', async () => {
    const page = await openPhone();
    const at = await middle(page, '#one');
    await page.touchscreen.tap(at.x, at.y);
    const card = await shown(page, 'lamotrigine', ({ sheet }) => sheet === 'bottom');
    expect(card).toMatchObject({ pinned: true, box: { left: 0, right: 390, bottom: 780 } });
    await page.touchscreen.tap(card.close.x, card.close.y);
    await gone(page);
    await page.close();
  });

  it('moves to the upper edge where it would cover the words', async () => {
    const page = await openPhone();
    await page.evaluate(() => {
      document.body.style.setProperty('padding-top', '560px', 'important');
    });
    const at = await middle(page, '#one');
    await page.touchscreen.tap(at.x, at.y);
    const { box } = await shown(page, 'lamotrigine', ({ sheet }) => sheet === 'top');
    expect(overlaps(await boxOf(page, '#one'), box)).toBe(false);
    await page.close();
  });

  it('opens nothing on a link', async () => {
    const page = await openPhone();
    const at = await middle(page, '#linked');
    await page.touchscreen.tap(at.x, at.y);
    await waitUntil(() => page.evaluate(() => location.hash === '#followed'), 'The link was not followed');
    expect(await page.evaluate(() => rooms.seen.opened)).toEqual([]);
    await page.close();
  });
});

type Shown = NonNullable<ReturnType<typeof Rooms.shown>>;

/** Waits for an open and placed card of that name for which `also` holds. */
async function shown(page: Page, name: string, also: (card: Shown) => boolean = () => true): Promise<Shown> {
  let last: Shown | undefined;
  return waitUntil(
    async () => {
      last = await page.evaluate(() => rooms.shown());
      return last?.name === name && (last.box.left > 0 || last.sheet) && also(last) ? last : undefined;
    },
    () => `No such card named ${name}, but ${JSON.stringify(last)}`,
    5000,
  );
}

/** A click at a button of the card, which no selector reaches. */
async function clickInCard(page: Page, text: string): Promise<void> {
  const at = await buttonOf(page, text);
  await page.mouse.click(at.x, at.y);
}

/** Words that lead on become buttons once the card has been painted. */
function buttonOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return waitUntil(
    () => page.evaluate((text) => rooms.buttonBox(text), text),
    `The card has no button “${text}”`,
    5000,
  );
}

/** Goes on by Tab in the card until a button has the focus. */
async function tabTo(page: Page, text: string): Promise<void> {
  await buttonOf(page, text);
  for (let stop = 0; stop < 20; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => rooms.shown()?.focused)) === text) return;
  }
  throw new Error(`Tab never came to “${text}”`);
}

async function gone(page: Page): Promise<void> {
  await waitUntil(
    () =>
      page.evaluate(() => document.querySelector('sidenote-card') === null && rooms.current() === undefined),
    'The card stayed open',
    5000,
  );
}

/** Sees in every frame of so many milliseconds, and once at their end, that the card is still there. */
async function remains(page: Page, name: string, milliseconds: number): Promise<void> {
  const frames = await page.evaluate(
    async (name, milliseconds) => {
      const start = performance.now();
      const seen = { with: 0, without: 0 };
      while (performance.now() - start < milliseconds) {
        await new Promise((drawn) => requestAnimationFrame(drawn));
        seen[rooms.shown()?.name === name ? 'with' : 'without'] += 1;
      }
      return seen;
    },
    name,
    milliseconds,
  );
  expect(frames.with).toBeGreaterThan(1);
  expect(frames.without).toBe(0);
}

async function boxOf(page: Page, selector: string) {
  return page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

async function middle(page: Page, selector: string): Promise<Point> {
  const { left, top, right, bottom } = await boxOf(page, selector);
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

/** Lets so many frames pass: 60 are a second at most, and any clock of the card has run out by then or will not. */
async function waitForFrames(page: Page, frames: number): Promise<void> {
  await page.evaluate(
    (frames) =>
      new Promise<void>((resolve) => {
        const tick = (left: number) => (left === 0 ? resolve() : requestAnimationFrame(() => tick(left - 1)));
        tick(frames);
      }),
    frames,
  );
}

function overlaps(a: Shown['box'], b: Shown['box']): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    interface Violation {
      id: string;
      nodes: { html: string; failureSummary: string }[];
    }
    const result = await axe.run();
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}
