import type { Point } from './words-box.ts';

/** How far a pointer may stray from the corridor, CSS px: a hand does not move in straight lines. */
const slack = 2;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Says whether a pointer is in the card, on the words, or on the way: between the edge of a line and the whole edge of
 * the card that it faces. Only that edge: a corridor as high as the line would swallow the words beside it. All in
 * viewport CSS px.
 */
export function isInCorridor(point: Point, card: Box, lines: readonly Box[]): boolean {
  const cardCorners = corners(card);
  if (isInside(point, hull(cardCorners))) return true;
  return lines.some(
    (line) =>
      isInside(point, hull(corners(line))) ||
      isInside(point, hull([...corners(facing(line, card)), ...cardCorners])),
  );
}

/** The edge of a line that looks towards the card. */
function facing(line: Box, card: Box): Box {
  if (card.top >= line.bottom) return { ...line, top: line.bottom };
  if (card.bottom <= line.top) return { ...line, bottom: line.top };
  if (card.left >= line.right) return { ...line, left: line.right };
  return { ...line, right: line.left };
}

function corners({ left, top, right, bottom }: Box): Point[] {
  return [
    { x: left - slack, y: top - slack },
    { x: right + slack, y: top - slack },
    { x: right + slack, y: bottom + slack },
    { x: left - slack, y: bottom + slack },
  ];
}

/** Andrew's monotone chain; the corners in order, turning one way. */
function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const lower = chain(sorted);
  const upper = chain(sorted.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    for (;;) {
      const [before, last] = kept.slice(-2);
      if (!before || !last || turn(before, last, point) > 0) break;
      kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

function isInside(point: Point, corners: readonly Point[]): boolean {
  return corners.every((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return turn(corner, next, point) >= 0;
  });
}

/** Positive where going from `a` over `b` to `c` turns one way, negative for the other, 0 straight on. */
function turn(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
