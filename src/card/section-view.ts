import { say } from '../language/say-in-card.ts';
import { element } from './element.ts';
import { inEnglish } from './in-english.ts';

/** A bullet of a list: as a rule one line, several where they share a correction. */
export interface ListItem {
  render(): HTMLElement;
  readonly lines: number;
  /** True where it is about the whole group of medicines and not about the entry. */
  readonly ofGroup?: boolean;
}

/** A titled list of an entry. Beyond `open` lines the list goes on behind a disclosure. */
export interface ListSection {
  /** Ends the class name: `entry-section-cautions`. */
  readonly name: string;
  readonly title: string;
  /** Present where the title is not translated, as what it heads. */
  readonly titleIsEnglish?: true;
  /** Whose words these are, where the title does not say it. */
  readonly origin?: string;
  readonly items: readonly ListItem[];
  readonly open?: number;
  /** Names the disclosure of so many more lines. */
  readonly more?: (count: number) => string;
}

/** Does some work later: what is folded away need not be there before the rest is seen. */
export type Later = (work: () => void) => void;

export const atOnce: Later = (work) => work();

/** Said of lines that stand on an entry's card as context. */
const ofTheGroup = () => say('card_of_group');

/** A list that stands open, at least its first items. */
export function listSection(document: Document, section: ListSection, later = atOnce): HTMLElement {
  const make = element(document);
  const heading = make('h3', 'entry-section-title', section.title);
  const head = make('div', 'entry-section-head', section.titleIsEnglish ? inEnglish(heading) : heading);
  const origin = originOf(section);
  if (origin) head.append(make('p', 'entry-origin', origin));

  const view = make('section', `entry-section entry-section-${section.name}`, head);
  const open = openItems(section);
  view.append(...lists(document, section, section.items.slice(0, open)));
  const rest = section.items.slice(open);
  if (rest.length > 0) {
    const count = linesOf(rest);
    const label = section.more?.(count) ?? say('card_more', { count });
    const more = disclosure(document, [label]);
    view.append(more);
    later(() => more.append(...lists(document, section, rest)));
  }
  return view;
}

/**
 * Lists that are folded away: a row of disclosures, each with how long it is, and below it the one that is open. A reader who
 * opens another sees it in the place of the first, and the row stays where it is. `group`: no other row of the page has it.
 */
export function foldedSections(
  document: Document,
  group: string,
  sections: readonly ListSection[],
  later: Later,
): HTMLElement {
  const make = element(document);
  const folded = sections.map((section) => {
    const title = make('h3', 'entry-section-title', `${section.title} (${linesOf(section.items)})`);
    const origin = originOf(section);
    const details = disclosure(
      document,
      [title],
      origin ? [make('p', 'entry-origin', origin)] : [],
      `entry-folded-section entry-section-${section.name}`,
    );
    details.name = group;
    later(() => details.append(...lists(document, section, section.items)));
    return details;
  });
  return make('div', 'entry-folded', ...folded);
}

function originOf(section: ListSection): string {
  return section.origin ?? (isContext(section) ? ofTheGroup() : '');
}

/** Native, so that keyboard, screen reader and find-in-page know it. */
export function disclosure(
  document: Document,
  label: readonly (HTMLElement | string)[],
  content: readonly HTMLElement[] = [],
  className = 'entry-more',
): HTMLDetailsElement {
  const make = element(document);
  return make('details', className, make('summary', '', ...label), ...content);
}

/** One list; where only some of a section's lines are the group's, these have a list of their own that says so. */
function lists(document: Document, section: ListSection, items: readonly ListItem[]): HTMLElement[] {
  const make = element(document);
  const list = (some: readonly ListItem[]) =>
    some.length > 0 ? [make('ul', 'entry-list', ...some.map((item) => item.render()))] : [];
  const own = items.filter(({ ofGroup }) => !ofGroup);
  const context = list(items.filter(({ ofGroup }) => ofGroup));
  if (context.length === 0 || isContext(section)) return [...list(own), ...context];
  return [...list(own), make('p', 'entry-origin entry-origin-context', ofTheGroup()), ...context];
}

function isContext({ items }: ListSection): boolean {
  return items.every(({ ofGroup }) => ofGroup);
}

/** How many items stand open. A disclosure that hides one line alone is as long as that line. */
function openItems({ items, open = Number.POSITIVE_INFINITY }: ListSection): number {
  const fits = items.findIndex((_, index) => linesOf(items.slice(0, index + 1)) > open);
  return fits === -1 || linesOf(items.slice(fits)) === 1 ? items.length : fits;
}

function linesOf(items: readonly ListItem[]): number {
  return items.reduce((sum, { lines }) => sum + lines, 0);
}
