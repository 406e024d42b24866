import {
  closestOf,
  firstElementOf,
  fits,
  localNameOf,
  parentElementOf,
  previousElementOf,
} from './true-property.ts';

/** An element that introduces a block of text, with all that it says or with its last sentence. */
export interface Introducer {
  readonly element: Element;
  readonly by: 'all' | 'last-sentence';
}

/** Whom to listen to, and what was found out about tables so far. Make a new one for each look at a page that changes. */
export interface Listening {
  speaks(element: Element): boolean;
  readonly tables: Map<Element, TableHeads | undefined>;
}

export function listenTo(speaks: (element: Element) => boolean): Listening {
  return { speaks, tables: new Map() };
}

/**
 * What introduces a block, nearest first: the text before its list, its term, the heads of its row and column, a table's
 * caption, a summary, the title of its card. Comments and the like (`article`) stand for themselves. Gives only elements
 * that `speaks` is true of, which spares a look at the others.
 */
export function introducersOf(block: Element, listening = listenTo(() => true)): Introducer[] {
  const { speaks } = listening;
  const found: Introducer[] = [];
  const add = (element: Element | null | undefined, by: Introducer['by'] = 'all') => {
    if (element != null && element !== block && speaks(element)) found.push({ element, by });
  };
  add(cardTitle(block, speaks));
  for (
    let item = closestOf(block, items);
    item !== null && item.localName !== 'article';
    item = nextItem(item)
  ) {
    if (item.localName === 'dd') add(termOf(item));
    else if (item.localName === 'li') for (const element of beforeList(item)) add(element, 'last-sentence');
    else if (item.localName === 'details') add(item.querySelector('summary'));
    else for (const element of tableHeads(item, listening)) add(element);
  }
  return found;
}

const items = 'li, dd, td, th, details, article';

function nextItem(item: Element): Element | null {
  const around = parentElementOf(item);
  return around && closestOf(around, items);
}

function termOf(description: Element): Element | null {
  let term = previousElementOf(description);
  while (term !== null && term.localName !== 'dt') term = previousElementOf(term);
  return term;
}

/** What stands before a list, past lists beside it and out of wrappers; or the element whose own text leads up to it. */
function beforeList(item: Element): Element[] {
  const around: Element[] = [];
  let at = parentElementOf(item);
  for (let level = 0; level < 3 && at !== null; level++) {
    let before = previousElementOf(at);
    while (before !== null && /^[uo]l$/.test(before.localName)) before = previousElementOf(before);
    if (before !== null) return [...around, before];
    at = parentElementOf(at);
    if (at === null || at.localName === 'body') break;
    around.push(at);
    if (fits(at, items)) break;
  }
  return around;
}

/** UTF-16 units: a cell or a line that is longer tells something, and is no head or title. */
const longestTitle = 100;

/** The parts of a table that speak for its cells. */
interface TableHeads {
  readonly top: Element;
  readonly heads: readonly Element[];
  readonly caption: Element | undefined;
}

function headsOf(table: Element, speaks: Listening['speaks']): TableHeads | undefined {
  const top = table.querySelector('tr');
  if (top === null) return undefined;
  const isHead = (element: Element) => speaks(element) && isShort(element, longestTitle);
  const caption = [...table.children].find(({ localName }) => localName === 'caption');
  return {
    top,
    heads: [...top.children].filter((head) => head.localName === 'th' && isHead(head)),
    caption: caption !== undefined && isHead(caption) ? caption : undefined,
  };
}

/** The first cell of a cell's row, the head of its column (for a first cell: of any column), and the table's caption. */
function tableHeads(cell: Element, { speaks, tables }: Listening): Element[] {
  const row = parentElementOf(cell);
  const table = row && closestOf(row, 'table');
  if (row === null || table === null) return [];
  if (!tables.has(table)) tables.set(table, headsOf(table, speaks));
  const known = tables.get(table);
  if (known === undefined) return [];
  const { top, heads, caption } = known;
  const first = firstElementOf(row);
  const found: Element[] = [];
  if (first !== null && first !== cell && speaks(first) && isShort(first, longestTitle)) found.push(first);
  if (row !== top && heads.length > 0) {
    const own = cell === first ? undefined : top.children[[...row.children].indexOf(cell)];
    for (const head of heads) if (head !== cell && (cell === first || head === own)) found.push(head);
  }
  if (caption !== undefined && caption !== cell) found.push(caption);
  return found;
}

/** The line before a list or a table may be prose: it has a rule of its own. */
const withOwnRules = /^(?:[uo]l|li|d[ltd]|table|h[1-6])$/;
/** How far up a card's title is looked for. */
const cardDepth = 3;

/** A short line right before a text or the boxes around it that looks like its heading: of another make, or bold throughout. */
function cardTitle(block: Element, speaks: (element: Element) => boolean): Element | undefined {
  const lines: { readonly line: Element; readonly text: Element }[] = [];
  let canSpeak = false;
  let at: Element | null = block;
  for (
    let level = 0;
    level < cardDepth && at !== null && !/^(?:article|section|main|body)$/.test(localNameOf(at));
    level++
  ) {
    const line: Element | null = withOwnRules.test(localNameOf(at)) ? null : previousElementOf(at);
    if (line !== null) lines.push({ line, text: at });
    canSpeak ||= line !== null && speaks(line);
    at = parentElementOf(at);
  }
  if (!canSpeak) return undefined;
  // The nearest title is the one, whether or not it speaks.
  return lines.find(({ line, text }) => isTitle(line, text))?.line;
}

function isTitle(line: Element, text: Element): boolean {
  if (!/^(?:div|p|header|b|strong|span)$/.test(line.localName)) return false;
  // Most lines are of the same make and not bold: that is known before any text is read.
  const bold = line.querySelector('b, strong');
  const isOther = line.localName !== text.localName || line.className !== text.className;
  if ((!isOther && bold === null) || !isShort(line, longestTitle)) return false;
  const words = line.textContent?.trim() ?? '';
  if (words === '' || /[.!?…](?:["'”’)\s]|$)/.test(words) || line.querySelectorAll('a').length > 1)
    return false;
  return isOther || bold?.textContent?.trim() === words;
}

/** Whether an element's text has at most so many UTF-16 units, without reading a long one to its end. */
function isShort(element: Element, most: number): boolean {
  const walk = element.ownerDocument.createTreeWalker(element, 4);
  let length = 0;
  for (let text = walk.nextNode(); text !== null && length <= most; text = walk.nextNode())
    length += text.textContent?.trim().length ?? 0;
  return length <= most;
}
