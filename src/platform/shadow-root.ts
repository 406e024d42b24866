import { browser } from 'wxt/browser';

interface FirefoxElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

interface ChromiumDom {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

/**
 * An element's shadow root, open or closed: extensions see both. Firefox has a property for it, Chromium an API that
 * takes HTML elements only.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  const { openOrClosedShadowRoot } = element as FirefoxElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  if (element.shadowRoot !== null || !mayHideRoot(element)) return element.shadowRoot;
  return (browser as unknown as ChromiumDom).dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}

/** Closed roots are a matter of custom elements: asking the API about every element would be slow. */
function mayHideRoot(element: Element): boolean {
  return element.localName.includes('-') && element instanceof HTMLElement;
}
