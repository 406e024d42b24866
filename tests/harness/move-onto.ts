import type { Frame, Page } from 'puppeteer-core';
import type { Box } from './read-card.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Pixels between two reports of the moving pointer, roughly as a hand moves it. */
const stride = 24;

const lastPoint = new WeakMap<Page, Point>();

/** Moves the real pointer to a point of the tab's viewport, through the points between. */
export async function movePointer(page: Page, to: Point): Promise<void> {
  const from = lastPoint.get(page) ?? { x: 1, y: 1 };
  const steps = Math.max(2, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / stride));
  await page.mouse.move(to.x, to.y, { steps });
  lastPoint.set(page, to);
}

/**
 * Moves the pointer to where no mark is, and waits until frames were drawn there: who follows the pointer once a frame
 * would not notice that it left, if it came back within the same frame.
 */
export async function moveAway(page: Page): Promise<void> {
  await movePointer(page, { x: 1, y: 1 });
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn(true)))),
  );
}

/** Moves the pointer to the middle of a box (a control of the card, say). */
export async function moveOntoBox(page: Page, box: Box): Promise<Point> {
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await movePointer(page, point);
  return point;
}

/** The first line's box of the nth mark with this text, scrolled into view. */
async function boxOfMark(place: Page | Frame, text: string, nth: number): Promise<Box> {
  const box = await place.evaluate(
    (text, nth) => {
      const plain = (words: string) =>
        words
          .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
          .replace(/\s+/g, ' ')
          .trim()
          .toLowerCase();
      const ranges: Range[] = [];
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('sidenote-')) continue;
        for (const painted of highlight) {
          const range = document.createRange();
          try {
            range.setStart(painted.startContainer, painted.startOffset);
            range.setEnd(painted.endContainer, painted.endOffset);
          } catch {
            continue;
          }
          if (plain(range.toString()) === text) ranges.push(range);
        }
      }
      for (const element of document.querySelectorAll('mark[data-sidenote]')) {
        if (plain(element.textContent ?? '') !== text) continue;
        const range = document.createRange();
        range.selectNodeContents(element);
        ranges.push(range);
      }
      ranges.sort((a, b) => {
        const sameRoot = a.startContainer.getRootNode() === b.startContainer.getRootNode();
        return sameRoot ? a.compareBoundaryPoints(Range.START_TO_START, b) : 0;
      });
      const range = ranges[nth];
      if (range === undefined) return null;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const line = [...range.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      return line === undefined ? null : { x: line.x, y: line.y, width: line.width, height: line.height };
    },
    text.toLowerCase(),
    nth,
  );
  if (box === null)
    throw new Error(`No mark number ${nth} with the text "${text}" is laid out on ${place.url()}`);
  return box;
}

/**
 * Moves the real pointer onto the nth (from 0) mark whose words are `text`, in any case; the mark is scrolled into view.
 * A frame's mark needs its `frame`, a child of the tab's main frame.
 */
export async function moveOnto(
  page: Page,
  text: string,
  { nth = 0, frame }: { nth?: number; frame?: Frame } = {},
): Promise<Point> {
  const element = frame === undefined ? null : await frame.frameElement();
  await element?.evaluate((shown) => shown.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await boxOfMark(frame ?? page, text, nth);
  const edge = (await element?.evaluate((shown) => {
    const { x, y } = shown.getBoundingClientRect();
    const { clientLeft, clientTop } = shown;
    return { x: x + clientLeft, y: y + clientTop };
  })) ?? { x: 0, y: 0 };
  return moveOntoBox(page, { ...box, x: box.x + edge.x, y: box.y + edge.y });
}
