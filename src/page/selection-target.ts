import type { CardTarget } from '../card/card-target.ts';

type Place = Pick<CardTarget, 'boxes' | 'element'>;

/** Where the selected words of a document stand; where it cannot be told (in a text field, say), the field, or the middle. */
export function selectionPlace(document: Document): Place {
  const selection = document.getSelection();
  const range =
    selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined;
  if (range !== undefined && boxesOf(range).length > 0) {
    const { commonAncestorContainer: around } = range;
    const element = around instanceof Element ? around : around.parentElement;
    return { boxes: () => boxesOf(range), element: element ?? document.documentElement };
  }
  const field = document.activeElement;
  if (field !== null && field !== document.body && boxesOf(field).length > 0)
    return { boxes: () => boxesOf(field), element: field };
  return { boxes: () => [middleOf(document)], element: document.documentElement };
}

function boxesOf(place: Range | Element): DOMRect[] {
  return [...place.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

function middleOf({ documentElement }: Document): DOMRect {
  return new DOMRect(documentElement.clientWidth / 2, documentElement.clientHeight / 3, 1, 1);
}
