import type { CDPSession, Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { waitForMarks } from '../harness/marked-terms.ts';
import type { Point } from '../harness/move-onto.ts';
import { readCard, waitForCard, waitForNoCard } from '../harness/read-card.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

const words = `<!doctype html><html lang="en"><head><title>Living with epilepsy</title>
  <meta name="viewport" content="width=device-width"><style>body { margin: 16px; height: 4000px; font: 17px/1.6 serif; }</style></head>
  <body><h1>Living with seizures</h1><p>Some take <b id="word">lamotrigine</b> against epilepsy.</p>
  <p><a href="#followed">More about <b id="linked">carbamazepine</b></a></p></body></html>`;

/** WCAG 2.2, 2.5.5: what a thumb hits, CSS px. */
const thumb = 44;

// Firefox’ driver has no touch.
describe('a finger in Chromium', () => {
  let page: Page;
  let devtools: CDPSession;

  const stage = setStage('chromium', { '/words.html': words });
  beforeAll(async () => {
    page = stage.page;
    devtools = await page.createCDPSession();
    await devtools.send('Emulation.setDeviceMetricsOverride', {
      width: 390,
      height: 780,
      deviceScaleFactor: 2,
      mobile: true,
    });
    await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 });
    await page.goto(`${stage.origin}/words.html`);
    await waitForMarks(page, { atLeast: 4 });
  });

  afterEach(async () => {
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await devtools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  });

  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints });

  async function tap(at: Point) {
    await touch('touchStart', at);
    await touch('touchEnd');
  }

  const middleOf = (selector: string) =>
    page.$eval(selector, (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });

  const frames = (count: number) =>
    page.evaluate(async (count) => {
      for (let frame = 0; frame < count; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    }, count);

  const scale = () => page.evaluate(() => visualViewport?.scale ?? 0);

  it('opens a sheet at the lower edge by a tap, with a button large enough to close it', async () => {
    await tap(await middleOf('#word'));
    const { box, controls } = await waitForCard(page, 'lamotrigine');
    expect(box.width).toBeGreaterThan(385);
    expect(box.y + box.height).toBeGreaterThan(775);
    const close = controls.find(({ name }) => name === 'Close');
    expect(close?.box.width).toBeGreaterThanOrEqual(thumb);
    expect(close?.box.height).toBeGreaterThanOrEqual(thumb);
    if (close) await tap({ x: close.box.x + thumb / 2, y: close.box.y + thumb / 2 });
    await waitForNoCard(page);
  });

  it('opens nothing when it scrolls, though it starts on a word', async () => {
    const at = await middleOf('#word');
    await touch('touchStart', at);
    for (let up = 10; up <= 120; up += 10) await touch('touchMove', { x: at.x, y: at.y - up });
    await touch('touchEnd');
    await waitUntil(() => page.evaluate(() => scrollY > 50), 'The page did not scroll');
    // What a tap opens is there within the same task: so many frames later nothing is on its way.
    await frames(30);
    expect(await readCard(page)).toBeUndefined();
  });

  it('follows a link, and opens nothing there', async () => {
    await tap(await middleOf('#linked'));
    await waitUntil(() => page.evaluate(() => location.hash === '#followed'), 'The link was not followed');
    expect(await readCard(page)).toBeUndefined();
  });

  it.each([
    ['the page', 300],
    ['the sheet', 640],
  ])('zooms by two fingers on %s while a sheet is open', async (_, y) => {
    await tap(await middleOf('#word'));
    await waitForCard(page, 'lamotrigine');
    const before = await scale();
    const fingers = (apart: number): [Point, Point] => [
      { x: 195 - apart, y },
      { x: 195 + apart, y },
    ];
    await touch('touchStart', ...fingers(20));
    for (let apart = 30; apart <= 120; apart += 10) await touch('touchMove', ...fingers(apart));
    await touch('touchEnd');
    await waitUntil(
      async () => (await scale()) > before * 1.5,
      async () => `The scale is ${await scale()}`,
    );
    await waitForCard(page, 'lamotrigine');
  });

  it('is no pen: a pen that hovers opens the card as the mouse does', async () => {
    const at = await middleOf('#word');
    const hover = (x: number, y: number) =>
      devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', pointerType: 'pen', x, y });
    // Seen elsewhere first: the card of a word that was closed stays closed for a pointer that has not been away.
    await hover(380, 8);
    await frames(2);
    for (let left = 40; left >= 0; left -= 10) await hover(at.x - left, at.y);
    await waitForCard(page, 'lamotrigine');
    await hover(380, 8);
    await hover(382, 8);
    await waitForNoCard(page);
  });
});
