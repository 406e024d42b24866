import { breaksFlow, lastReadIn } from './element-kind.ts';
import { isText, parentOf, previousSiblingOf } from './true-property.ts';

/** The text before a place in the same block, line breaks included. */
export interface TextAbove {
  text(): string;
  /** Where each of its text nodes begins in `text`. */
  readonly starts: ReadonlyMap<Text, number>;
}

/**
 * Reads back from a place over `<br>`, up to an empty line, the start of the block, or `reach` UTF-16 units. Old pages write
 * lists and paragraphs as lines of one block.
 */
export function textAbove(node: Text, offset: number, block: Element, reach: number): TextAbove {
  /** From the place backwards. */
  const parts: { readonly node?: Text; readonly text: string }[] = [
    { node, text: node.data.slice(0, offset) },
  ];
  let length = offset;
  let emptySinceBreak = false;
  for (let at = nodeBefore(node, block); at !== undefined && length < reach; at = nodeBefore(at, block)) {
    if (isText(at)) {
      const text = at.data;
      if (text.trim() !== '') emptySinceBreak = false;
      parts.push({ node: at, text });
      length += text.length;
    } else if ((at as Partial<Element>).localName === 'br') {
      if (emptySinceBreak) break;
      emptySinceBreak = true;
      parts.push(lineBreak);
      length++;
    } else if (breaksFlow(at)) break;
  }
  const starts = new Map<Text, number>();
  let start = 0;
  for (const part of parts.reverse()) {
    if (part.node !== undefined) starts.set(part.node, start);
    start += part.text.length;
  }
  return {
    text: () => parts.map((part) => (part === lineBreak ? part.text : oneLine(part.text))).join(''),
    starts,
  };
}

const lineBreak = { text: '\n' };

/** White space of the source is no line break. */
function oneLine(text: string): string {
  return text.replace(/\s/g, ' ');
}

/** The node before another in reading order, never out of the block and never into a block inside it. */
function nodeBefore(node: Node, block: Element): Node | undefined {
  let at = node;
  let before = previousSiblingOf(at);
  while (before === null) {
    const parent = parentOf(at);
    if (parent === null || parent === block) return undefined;
    at = parent;
    before = previousSiblingOf(at);
  }
  return lastReadIn(before);
}
