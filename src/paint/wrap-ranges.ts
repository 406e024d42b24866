import Marker from 'mark.js';

/** Part of an element's text, in UTF-16 units over all its text nodes (those of scripts and styles left out). */
export interface TextRange {
  readonly start: number;
  readonly length: number;
}

/** Wraps parts of an element's text in `<mark>`, one for each text node that a part touches. */
export function wrapRanges(
  element: Element,
  ranges: readonly TextRange[],
  onMark: (mark: HTMLElement, index: number) => void,
): void {
  // mark.js writes the ranges it is given as text, so they hold plain numbers alone.
  const numbered = ranges.map(({ start, length }, index) => ({ start, length, index }));
  new Marker(element).markRanges(numbered, {
    element: 'mark',
    each: (mark, { index }) => onMark(mark, index),
  });
}

/** Takes marks of a class off again and joins the text they parted. */
export function unwrapMarks(element: Element, className: string): void {
  new Marker(element).unmark({ element: 'mark', className });
}
