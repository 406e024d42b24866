import type { Mark } from '../scan/mark.ts';
import { comesBefore } from '../scan/reading-order.ts';

/** Marks as a reader meets them. */
export function inReadingOrder(marks: readonly Mark[]): Mark[] {
  return [...marks].sort((a, b) => (comesBefore(a, b) ? -1 : 1));
}

/** The mark after (or before) `last` that can be shown, going round at the ends; without `last`, the first (or last). */
export function nextOf(
  marks: readonly Mark[],
  last: Mark | undefined,
  direction: 1 | -1,
  isShown: (mark: Mark) => boolean,
): Mark | undefined {
  const shown = marks.filter((mark) => mark === last || isShown(mark));
  const at = last === undefined ? -1 : shown.indexOf(last);
  if (at < 0) return direction === 1 ? shown[0] : shown.at(-1);
  return shown.at((at + direction) % shown.length);
}
