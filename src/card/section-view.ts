import { element } from './element.ts';

/** A titled list of an entry. Beyond `open` items the list goes on behind a disclosure. */
export interface ListSection {
  /** Ends the class name: `entry-section-cautions`. */
  readonly name: string;
  readonly title: string;
  /** Whose words these are, where the title does not say it. */
  readonly origin?: string;
  readonly items: readonly HTMLElement[];
  readonly open?: number;
  /** Names the disclosure of so many more items. */
  readonly more?: (count: number) => string;
}

/** A list that stands open, at least its first items. */
export function listSection(document: Document, section: ListSection): HTMLElement {
  const make = element(document);
  const open = foldFrom(section);
  const head = make('div', 'entry-section-head', make('h3', 'entry-section-title', section.title));
  if (section.origin) head.append(make('p', 'entry-origin', section.origin));

  const view = make('section', `entry-section entry-section-${section.name}`, head);
  view.append(make('ul', 'entry-list', ...section.items.slice(0, open)));
  const rest = section.items.slice(open);
  if (rest.length > 0) {
    const label = section.more?.(rest.length) ?? `${rest.length} more`;
    view.append(disclosure(document, label, make('ul', 'entry-list', ...rest)));
  }
  return view;
}

/** A list wholly behind a disclosure that says how long it is. */
export function moreSection(document: Document, section: ListSection): HTMLElement {
  const make = element(document);
  const label = `${section.title} (${section.items.length})`;
  const list = make('ul', 'entry-list', ...section.items);
  return make(
    'section',
    `entry-section entry-section-${section.name}`,
    disclosure(document, label, list, 'entry-more entry-more-section'),
  );
}

/** Native, so that keyboard, screen reader and find-in-page know it. */
export function disclosure(
  document: Document,
  label: string,
  content: HTMLElement,
  className = 'entry-more',
): HTMLDetailsElement {
  const make = element(document);
  return make('details', className, make('summary', '', label), content);
}

/** A disclosure that hides one line alone is as long as that line. */
function foldFrom({ items, open = items.length }: ListSection): number {
  return items.length === open + 1 ? items.length : open;
}
