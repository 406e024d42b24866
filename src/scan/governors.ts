import { closestOf, elementsIn, fits, parentElementOf, previousElementOf } from './true-property.ts';

/** Finds the elements that say what a block of text is about, by the structure of the page alone. */
export interface Governors {
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
  const linkLists = new Map<Element, boolean>();

  /** The nearest heading that begins before an element, in reading order. Walks back once over each element. */
  function headingBefore(element: Element): Element | undefined {
    const path: Element[] = [];
    let found: Element | undefined;
    for (let at: Element | null = element; at !== null; ) {
      if (before.has(at)) {
        found = before.get(at);
        break;
      }
      path.push(at);
      const sibling: Element | null = previousElementOf(at);
      found = sibling === null ? undefined : lastHeadingIn(sibling);
      if (found !== undefined) break;
      at = sibling ?? parentElementOf(at);
    }
    for (const each of path) before.set(each, found);
    return found;
  }

  function isLinkList(list: Element): boolean {
    const known = linkLists.get(list);
    if (known !== undefined) return known;
    const items = [...elementsIn(list)].filter(({ localName }) => localName === 'li');
    const isOne = items.length > 1 && items.every(isMereLink);
    linkLists.set(list, isOne);
    return isOne;
  }

  const linkBoxes = new Map<Element, boolean>();

  /** Menus are not always lists: lines and boxes of links, a few levels up. */
  function isLinkBox(block: Element): boolean {
    let at: Element | null = block;
    for (let level = 0; level < 3 && at !== null && !fits(at, whole); level++) {
      const known: boolean = linkBoxes.get(at) ?? isMostlyLinks(at);
      linkBoxes.set(at, known);
      if (known) return true;
      at = parentElementOf(at);
    }
    return false;
  }

  return {
    headingsOver(block) {
      const headings: Element[] = [];
      let rank = 7;
      for (let at = headingBefore(block); at !== undefined && rank > 1; at = headingBefore(at)) {
        if (rankOf(at) >= rank) continue;
        rank = rankOf(at);
        headings.push(at);
      }
      return headings;
    },
    tellsOfOthers(block) {
      const list = closestOf(block, 'ul, ol');
      if (list !== null && isLinkList(list)) return true;
      if (isLinkBox(block)) return true;
      return otherTexts.test(headingBefore(block)?.textContent?.trim() ?? '');
    },
  };
}

/** Parts of a page too large to be menus. */
const whole = 'html, body, main, article, section';

/** True where three links or more make up four fifths of the text. */
function isMostlyLinks(element: Element): boolean {
  const links = element.querySelectorAll('a[href]');
  if (links.length < 3) return false;
  let linked = 0;
  for (const link of links) linked += link.textContent?.trim().length ?? 0;
  return linked >= 0.8 * (element.textContent?.trim().length ?? 0);
}

function isMereLink(item: Element): boolean {
  const link = item.querySelector('a[href]');
  return link !== null && link.textContent?.trim() === item.textContent?.trim();
}

function lastHeadingIn(element: Element): Element | undefined {
  if (fits(element, heading)) return element;
  if (element.childElementCount === 0 || fits(element, enclosures)) return undefined;
  const headings = [...element.querySelectorAll(heading)];
  return headings.findLast((each) => {
    const enclosure = each.parentElement?.closest(enclosures);
    return enclosure == null || !element.contains(enclosure);
  });
}

function rankOf(element: Element): number {
  const level = Number(element.getAttribute('aria-level') ?? element.localName.slice(1));
  return level >= 1 && level <= 6 ? level : 2;
}
