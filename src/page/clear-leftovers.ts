import { highlightName, looks, type Shade } from '../paint/mark-style.ts';
import { sheetsOf } from '../paint/style-roots.ts';
import { allIn } from '../scan/true-property.ts';

const shades: readonly Shade[] = ['light', 'dark'];
const names = Object.keys(looks).flatMap((role) =>
  shades.map((shade) => highlightName(role as keyof typeof looks, shade)),
);

/**
 * Clears what an earlier copy of the script could not: Firefox ends content scripts with their extension, without a word, and
 * leaves what they did to the page; in Chromium they clear up themselves, but a hidden tab may be slow to. To be called before
 * anything is painted. Costs nothing where there is nothing.
 */
export function clearLeftovers(document: Document): void {
  const { get, set } = sheetsOf(document);
  const sheets = get();
  const others = [...sheets].filter((sheet) => !isOurs(sheet));
  const left = names.filter((name) => CSS.highlights.has(name));
  if (left.length === 0 && others.length === sheets.length) return;

  for (const name of left) CSS.highlights.delete(name);
  if (others.length < sheets.length) set(others);
  for (const element of allIn(document, 'sidenote-card')) element.remove();
  for (const element of allIn(document, 'mark[data-sidenote]')) unwrap(element);
}

function isOurs(sheet: CSSStyleSheet): boolean {
  return /\[data-sidenote=|::highlight\(sidenote-/.test(sheet.cssRules[0]?.cssText ?? '');
}

function unwrap(element: Element): void {
  const { parentNode } = element;
  element.replaceWith(...element.childNodes);
  parentNode?.normalize();
}
