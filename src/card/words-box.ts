import type { CardTarget } from './card-target.ts';

/** A place in the viewport, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * What a card is placed beside. Words broken over lines have a box per line: across, the card keeps to the line that
 * the reader points at (the last, if none); up and down, it keeps clear of all of them.
 */
export function wordsBox(target: CardTarget, point: Point | undefined): { line: number; read(): DOMRect } {
  const line = pointedLine(target.boxes(), point);
  return {
    line,
    read: () => {
      const boxes = target.boxes();
      const box = boxes[line] ?? boxes.at(-1);
      if (!box) return new DOMRect();
      const top = Math.min(...boxes.map((each) => each.top));
      const bottom = Math.max(...boxes.map((each) => each.bottom));
      return new DOMRect(box.left, top, box.width, bottom - top);
    },
  };
}

function pointedLine(boxes: readonly DOMRect[], point: Point | undefined): number {
  if (!point) return boxes.length - 1;
  const distances = boxes.map((box) => distance(box, point));
  return distances.indexOf(Math.min(...distances));
}

function distance(box: DOMRect, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
