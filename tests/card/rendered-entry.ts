import { renderEntry } from '../../src/card/entry-view.ts';
import type { CardContent } from '../../src/glossary/card-content.ts';

export function render(content: CardContent): HTMLElement {
  return renderEntry(document, content);
}

/** What each part says that a selector names. */
export function texts(view: Element | null | undefined, selector: string): (string | null)[] {
  return [...(view?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent);
}
