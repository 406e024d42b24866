import type { CardTarget } from './card-target.ts';

/** A place in the viewport, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface WordsBox {
  /** Which line it keeps to: 0 is the first. */
  readonly line: number;
  readonly lines: number;
  /** Where it is now. */
  read(): DOMRect;
}

/**
 * What a card is placed beside. Words may be broken over lines: across, the card keeps to the line that the reader
 * points at (the last, if none); up and down, it keeps clear of all of them.
 */
export function wordsBox(target: CardTarget, point: Point | undefined): WordsBox {
  const first = linesOf(target.boxes());
  const line = pointedLine(first, point);
  return {
    line,
    lines: first.length,
    read: () => {
      const lines = linesOf(target.boxes());
      const box = lines[line] ?? lines.at(-1);
      if (!box) return new DOMRect();
      const { top, bottom } = around(lines);
      return new DOMRect(box.left, top, box.width, bottom - top);
    },
  };
}

/** One box per line: words split by tags have several in one. */
function linesOf(boxes: readonly DOMRect[]): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    const index = lines.findIndex((line) => isInLine(line, box));
    const line = lines[index];
    if (line) lines[index] = around([line, box]);
    else lines.push(box);
  }
  return lines;
}

/** Raised or smaller letters stand in the line that holds their middle. */
function isInLine(line: DOMRect, box: DOMRect): boolean {
  const middle = (box.top + box.bottom) / 2;
  return middle > line.top && middle < line.bottom;
}

function around(boxes: readonly DOMRect[]): DOMRect {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

function pointedLine(lines: readonly DOMRect[], point: Point | undefined): number {
  if (!point) return Math.max(lines.length - 1, 0);
  const distances = lines.map((box) => distance(box, point));
  return Math.max(distances.indexOf(Math.min(...distances)), 0);
}

function distance(box: DOMRect, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
