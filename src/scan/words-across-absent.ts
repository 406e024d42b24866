import { breaksFlow, lastReadIn } from './element-kind.ts';
import { allUnder, firstElementOf, isText, previousSiblingOf } from './true-property.ts';

/** Elements that show nothing although they hold text, so that a word may go on after them. */
const silent = 'script, style, noscript, noembed, noframes';

/**
 * The texts right before such elements. Where all text of a page is joined, what stands inside them tears words apart, and a
 * sieve does not see them.
 */
export function wordsAcrossAbsent(top: Node): Text[] {
  const texts: Text[] = [];
  for (const element of allUnder(top, silent)) {
    const text = textBefore(element);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

/** True if the joined text of an element may hide words that stand in it. */
export function holdsAbsent(element: Element): boolean {
  return firstElementOf(element) !== null && allUnder(element, silent).length > 0;
}

/** The last text before a node in its flow, as far as its siblings go; undefined where there is none but white space. */
export function textBefore(node: Node): Text | undefined {
  for (let at = previousSiblingOf(node); at !== null; at = previousSiblingOf(at)) {
    if (breaksFlow(at)) return undefined;
    const last = lastReadIn(at);
    if (isText(last) && /\S/.test(last.data)) return last;
  }
  return undefined;
}
