import { say } from '../language/say-in-card.ts';
import type { Reference } from '../source/document.ts';
import { element } from './element.ts';
import { inEnglish, inSpoken } from './in-english.ts';
import { disclosure } from './section-view.ts';

/**
 * The sources of a note behind a disclosure that ends its last line; nothing where there are none. `subject`
 * (“for Severe skin reaction”) is for who hears one “Sources” after the other.
 */
export function referenceList(
  document: Document,
  references: readonly Reference[],
  subject: string,
): (HTMLElement | string)[] {
  if (references.length === 0) return [];
  const make = element(document);
  const list = make(
    'ul',
    'reference-list',
    ...references.map((reference) => referenceItem(document, reference)),
  );
  const open = references.some(({ needsChecking }) => needsChecking);
  const label =
    references.length === 1 ? say('card_source') : say('card_sources', { count: references.length });
  const summary = open ? say('card_needs_checking', { sources: label }) : label;
  const details = inSpoken(disclosure(document, [summary], [list], 'reference-more'));
  details.querySelector('summary')?.setAttribute('aria-description', subject);
  return [' ', details];
}

function referenceItem(document: Document, reference: Reference): HTMLElement {
  const make = element(document);
  const item = make('li', 'reference');
  const address = webAddress(reference.url);
  if (address) {
    const link = inEnglish(make('a', 'reference-link', reference.title));
    link.href = address;
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    item.append(link);
  } else {
    item.append(inEnglish(make('span', '', reference.title)));
  }
  if (reference.needsChecking)
    item.append(' ', make('small', 'reference-check', say('card_source_needs_checking')));
  return item;
}

/** The address if it leads to the web: anything else (`javascript:` above all) is shown as plain text. */
function webAddress(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
