import type { Page } from 'puppeteer-core';
import type { FreshPage } from './bench-browser.ts';

/** What one opened card cost, milliseconds. */
export interface Opening {
  /** From the click, by its own time stamp, until the frame with the card was painted. */
  readonly painted: number;
  /** What the page’s main thread itself ran meanwhile. */
  readonly thread: number;
}

interface Probe {
  watch(): void;
  read(): Promise<number>;
}

declare const cardProbe: Probe;

/**
 * Puts a probe into the page’s own world. The card’s root is closed and Element Timing wants an attribute in it, so the page
 * notices the host instead; what is posted from a frame’s callback arrives when that frame has been painted.
 */
export function installCardProbe(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    let opening: Promise<number> | undefined;
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const afterPaint = () =>
      new Promise<number>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(0);
      });
    const watch = () => {
      opening = new Promise((resolve) => {
        let clicked = Number.NaN;
        addEventListener('click', ({ timeStamp }) => (clicked = timeStamp), { capture: true, once: true });
        const observer = new MutationObserver(async () => {
          if (document.querySelector('sidenote-card') === null) return;
          observer.disconnect();
          await frame();
          resolve((await afterPaint()) - clicked);
        });
        observer.observe(document.documentElement, { childList: true });
      });
    };
    Object.assign(globalThis, { cardProbe: { watch, read: () => opening } });
  });
}

/** Clicks with the real mouse and waits until the card that opens is painted. */
export async function openByClick(
  { page, devtools }: FreshPage,
  at: { readonly x: number; readonly y: number },
): Promise<Opening> {
  await page.evaluate(() => cardProbe.watch());
  const before = await threadTime(devtools);
  // At once: a pointer that rests on the word loads the card, and opens it.
  await page.mouse.click(at.x, at.y);
  const painted = await page.evaluate(() => cardProbe.read());
  return { painted, thread: (await threadTime(devtools)) - before };
}

/** Milliseconds that the page’s main thread has run. */
async function threadTime(devtools: FreshPage['devtools']): Promise<number> {
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await devtools.send('Performance.getMetrics');
  const time = metrics.find(({ name }) => name === 'TaskDuration');
  if (time === undefined) throw new Error('The browser does not tell the time of its thread.');
  return time.value * 1000;
}
