import type { Page } from 'puppeteer-core';

/** What one popup cost, milliseconds from the start of its navigation. */
export interface PopupOpening {
  /** Until the first frame with the switch and the search box was painted. */
  readonly painted: number;
  /** Until the frame was painted in which the switch says how the page in front stands. */
  readonly complete: number;
  /** Until the look-up box had the focus. */
  readonly focused: number;
}

declare const popupProbe: Promise<PopupOpening>;
declare const bareProbe: Promise<number>;

/** Puts a probe into the popup. What is posted from a frame’s callback arrives when that frame has been painted. */
export function installPopupProbe(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    const painted = () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(0);
        });
      });
    const until = (isThere: () => boolean) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (!isThere()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true });
      });
    const focused = new Promise<number>((resolve) => {
      addEventListener('focusin', () => resolve(performance.now()), { once: true });
    });
    const measure = async () => {
      const first = until(() => document.querySelector('[role=switch]') !== null).then(painted);
      const whole = until(() => document.querySelector('[role=switch]:enabled') !== null).then(painted);
      return { painted: await first, complete: await whole, focused: await focused };
    };
    Object.assign(globalThis, { popupProbe: measure() });
  });
}

export function readPopupProbe(page: Page): Promise<PopupOpening> {
  return page.evaluate(() => popupProbe);
}

/**
 * For a popup that the toolbar opened, where nothing can be put in before: when it was first painted, milliseconds from the start
 * of its navigation. It is painted first when it can say how the page in front stands.
 */
export async function readToolbarPaint(popup: Page): Promise<number> {
  await popup.waitForSelector('[role=switch]:enabled');
  return popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [first] = list.getEntriesByName('first-contentful-paint');
          if (first !== undefined) resolve(first.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

/** The same for a page that only has to be painted. */
export function installBareProbe(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    const bareProbe = new Promise<number>((resolve) => {
      addEventListener('DOMContentLoaded', () => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now());
          port2.postMessage(0);
        });
      });
    });
    Object.assign(globalThis, { bareProbe });
  });
}

export function readBareProbe(page: Page): Promise<number> {
  return page.evaluate(() => bareProbe);
}
