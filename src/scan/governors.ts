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
  /^[\d.\s]*(?:references|bibliography|citations|literature cited|works cited|sources|see also|further reading|external links|related (?:articles|pages|posts|topics|links|reading|content))\s*:?$/i;

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
      const sibling: Element | null = at.previousElementSibling;
      found = sibling === null ? undefined : lastHeadingIn(sibling);
      if (found !== undefined) break;
      at = sibling ?? at.parentElement;
    }
    for (const each of path) before.set(each, found);
    return found;
  }

  function isLinkList(list: Element): boolean {
    const known = linkLists.get(list);
    if (known !== undefined) return known;
    const items = [...list.children].filter(({ localName }) => localName === 'li');
    const isOne = items.length > 1 && items.every(isMereLink);
    linkLists.set(list, isOne);
    return isOne;
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
      const list = block.closest('ul, ol');
      if (list !== null && isLinkList(list)) return true;
      return otherTexts.test(headingBefore(block)?.textContent?.trim() ?? '');
    },
  };
}

function isMereLink(item: Element): boolean {
  const link = item.querySelector('a[href]');
  return link !== null && link.textContent?.trim() === item.textContent?.trim();
}

function lastHeadingIn(element: Element): Element | undefined {
  if (element.matches(heading)) return element;
  if (element.childElementCount === 0 || element.matches(enclosures)) return undefined;
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
