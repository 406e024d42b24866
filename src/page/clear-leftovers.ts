import { highlightNames } from '../paint/mark-names.ts';
import { allIn } from '../scan/true-property.ts';

/**
 * Clears what an earlier copy of the script could not: Firefox ends content scripts with their extension, without a word, and
 * leaves what they did to the page; in Chromium they clear up themselves, but a hidden tab may be slow to. To be called before
 * anything is painted. Costs nothing where there is nothing.
 */
export function clearLeftovers(document: Document): void {
  const left = highlightNames().filter((name) => CSS.highlights.has(name));
  const elements = [...allIn(document, 'sidenote-card, mark[data-sidenote]')];
  for (const name of left) CSS.highlights.delete(name);
  for (const element of elements) {
    if (element.localName === 'mark') unwrap(element);
    else element.remove();
  }
}

function unwrap(element: Element): void {
  const { parentNode } = element;
  element.replaceWith(...element.childNodes);
  parentNode?.normalize();
}
