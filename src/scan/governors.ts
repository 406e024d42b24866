import {
  allIn,
  allUnder,
  closestOf,
  elementsIn,
  fits,
  isText,
  localNameOf,
  nodeTypeOf,
  parentElementOf,
  parentOf,
  previousElementBefore,
  previousElementOf,
  rootOf,
} from './true-property.ts';

/** Finds the elements that say what a block of text is about, by the structure of the page alone. */
export interface Governors {
  /** The nearest heading that begins before a text or an element, in its own tree; what keeps its headings to itself gives none. */
  headingBefore(node: Text | Element): Element | undefined;
  /** Headings over a block, nearest first, each of a higher rank than the one before. */
  headingsOver(block: Element): readonly Element[];
  /** True in lists of references and of mere links: they tell of other pages. */
  tellsOfOthers(block: Element): boolean;
}

const heading = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** Elements that keep their headings to themselves: what comes after them is another matter. */
const enclosures = 'article, section, aside, nav, dialog, details, li, td, th';
const otherTexts =
  /^[\d.\s]*(?:references|bibliography|citations|literature cited|works cited|sources|see also|further reading|external links|related (?:articles|pages|posts|topics|links|reading|content)|you (?:may|might) also like|more (?:from|on|in)\b.*|recommended(?: for you)?|trending\b.*|(?:most )?(?:popular|read|viewed)|read next|latest(?: news)?|tags|newsletter)\s*:?$/i;

/** Remembers what it found, so make a new one for each look at a page that changes. */
export function createGovernors(): Governors {
  const before = new Map<Element, Element | undefined>();
  const higher = new Map<Element, Element | undefined>();
  const headings = createHeadings();

  /** The nearest heading that begins before an element, in reading order. Walks back once over each element. */
  function headingBefore(element: Element): Element | undefined {
    const path: Element[] = [];
    let found: Element | undefined;
    if (!before.has(element)) headings.findAround(element);
    for (let at: Element | null = element; at !== null; ) {
      if (before.has(at)) {
        found = before.get(at);
        break;
      }
      path.push(at);
      const sibling: Element | null = previousElementOf(at);
      found = sibling === null ? undefined : headings.lastIn(sibling);
      if (found !== undefined) break;
      at = sibling ?? parentElementOf(at);
    }
    for (const each of path) before.set(each, found);
    return found;
  }

  /** The nearest heading before another that is of a higher rank. Asked in reading order, it steps over what it knows. */
  function headingAbove(low: Element): Element | undefined {
    if (higher.has(low)) return higher.get(low);
    const rank = rankOf(low);
    if (rank === 1) return undefined;
    const equals = [low];
    let at = headingBefore(low);
    while (at !== undefined && rankOf(at) >= rank) {
      if (rankOf(at) === rank) equals.push(at);
      at = higher.has(at) ? higher.get(at) : headingBefore(at);
    }
    for (const each of equals) higher.set(each, at);
    return at;
  }

  const linkLists = new Map<Element, boolean>();

  function isLinkList(list: Element): boolean {
    const known = linkLists.get(list);
    if (known !== undefined) return known;
    const items = [...elementsIn(list)].filter(({ localName }) => localName === 'li');
    const isOne = items.length > 1 && items.every(isMereLink);
    linkLists.set(list, isOne);
    return isOne;
  }

  const linkBoxes = new Map<Element, LinkShare>();

  /** Menus are not always lists: lines and boxes of links, a few levels up. */
  function isLinkBox(block: Element): boolean {
    const boxes: Element[] = [];
    for (
      let at: Element | null = block;
      boxes.length < 3 && at !== null && !whole.test(localNameOf(at));
      at = parentElementOf(at)
    )
      boxes.push(at);
    // From the outermost: many blocks share it, and where it holds few links, so do those inside.
    for (const box of boxes.reverse()) {
      const share = linkBoxes.get(box) ?? linkShareOf(box);
      linkBoxes.set(box, share);
      if (share !== 'some') return share === 'most';
    }
    return false;
  }

  const otherHeadings = new Map<Element, boolean>();

  function isOverOthers(heading: Element): boolean {
    const isOne = otherHeadings.get(heading) ?? otherTexts.test(heading.textContent?.trim() ?? '');
    otherHeadings.set(heading, isOne);
    return isOne;
  }

  function findOthers(block: Element): boolean {
    const list = closestOf(block, 'ul, ol');
    if ((list !== null && isLinkList(list)) || isLinkBox(block)) return true;
    const heading = headingBefore(block);
    return heading !== undefined && isOverOthers(heading);
  }

  const others = new Map<Element, boolean>();

  return {
    headingBefore(node) {
      if (!isText(node)) return headingBefore(node);
      // A page may have taken it away since.
      if (parentOf(node) === null) return undefined;
      headings.findAround(node);
      const [sibling, parent] = [previousElementBefore(node), parentElementOf(node)];
      if (sibling !== null) return headings.lastIn(sibling) ?? headingBefore(sibling);
      return parent === null ? undefined : headingBefore(parent);
    },
    headingsOver(block) {
      const over: Element[] = [];
      for (let at = headingBefore(block); at !== undefined; at = headingAbove(at)) over.push(at);
      return over;
    },
    tellsOfOthers(block) {
      const isOne = others.get(block) ?? findOthers(block);
      others.set(block, isOne);
      return isOne;
    },
  };
}

/** Parts of a page too large to be menus. */
const whole = /^(?:html|body|main|article|section)$/;

/** How much of a box is links: fewer than three, some, or four fifths of the text at least. */
type LinkShare = 'few' | 'some' | 'most';

function linkShareOf(box: Element): LinkShare {
  const links = box.querySelectorAll('a[href]');
  if (links.length < 3) return 'few';
  let linked = 0;
  for (const link of links) linked += link.textContent?.trim().length ?? 0;
  return linked >= 0.8 * (box.textContent?.trim().length ?? 0) ? 'most' : 'some';
}

function isMereLink(item: Element): boolean {
  const link = item.querySelector('a[href]');
  return link !== null && link.textContent?.trim() === item.textContent?.trim();
}

/** Knows where headings are, so that what holds none is passed without a look. */
function createHeadings() {
  const known = new Set<Node>();
  const holders = new Set<Element>();
  return {
    /** To be called before others are asked about the tree of a node. */
    findAround(node: Node) {
      const root = rootOf(node);
      if (known.has(root)) return;
      known.add(root);
      for (const each of nodeTypeOf(root) === 9
        ? allIn(root as Document, heading)
        : allUnder(root, heading)) {
        known.add(each);
        for (let at = parentElementOf(each); at !== null && !holders.has(at); at = parentElementOf(at))
          holders.add(at);
      }
    },
    /** An element that is a heading, or the last one inside that nothing keeps to itself. */
    lastIn(element: Element): Element | undefined {
      if (known.has(element)) return element;
      if (!holders.has(element) || fits(element, enclosures)) return undefined;
      return [...element.querySelectorAll(heading)].findLast((each) => {
        const enclosure = each.parentElement?.closest(enclosures);
        return enclosure == null || !element.contains(enclosure);
      });
    },
  };
}

function rankOf(element: Element): number {
  const level = Number(element.getAttribute('aria-level') ?? element.localName.slice(1));
  return level >= 1 && level <= 6 ? level : 2;
}
