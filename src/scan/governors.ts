/** Finds the elements that say what a block of text is about, by the structure of the page alone. */
export interface Governors {
  /** Headings over a block, nearest first, each of a higher rank than the one before. */
  headingsOver(block: Element): readonly Element[];
}

const heading = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** Remembers what it found, so make a new one for each look at a page that changes. */
export function createGovernors(): Governors {
  const before = new Map<Element, Element | undefined>();

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
  };
}

function lastHeadingIn(element: Element): Element | undefined {
  if (element.matches(heading)) return element;
  if (element.childElementCount === 0) return undefined;
  const headings = element.querySelectorAll(heading);
  return headings[headings.length - 1];
}

function rankOf(element: Element): number {
  const level = Number(element.getAttribute('aria-level') ?? element.localName.slice(1));
  return level >= 1 && level <= 6 ? level : 2;
}

/** Elements whose last sentence introduces a block: the text before its list, its term, the first cell of its row. */
export function introducersOf(block: Element): Element[] {
  const introducers: Element[] = [];
  for (
    let item = block.closest('li, dd, td');
    item !== null;
    item = item.parentElement?.closest('li, dd, td') ?? null
  ) {
    if (item.localName === 'td') {
      const first = item.parentElement?.firstElementChild;
      if (first !== null && first !== undefined && first !== item) introducers.push(first);
    } else if (item.localName === 'dd') {
      let term = item.previousElementSibling;
      while (term !== null && term.localName !== 'dt') term = term.previousElementSibling;
      if (term !== null) introducers.push(term);
    } else {
      const list = item.parentElement;
      const before = list?.previousElementSibling;
      if (before !== null && before !== undefined) introducers.push(before);
      else if (list?.parentElement) introducers.push(list.parentElement);
    }
  }
  return introducers;
}
