import { browser } from 'wxt/browser';

interface ChromiumDom {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

/** The prototype's own accessor: an element's property may be a field of a form that has the same name. */
function accessor<T>(prototype: object, key: string): ((element: Element) => T) | undefined {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  return get && ((element) => get.call(element));
}

const openRootOf = accessor<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const anyRootOf = accessor<ShadowRoot | null>(Element.prototype, 'openOrClosedShadowRoot');

/**
 * An element's shadow root, open or closed: extensions see both. Firefox has a property for it, Chromium an API that
 * takes HTML elements only, and about 3 µs.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (anyRootOf !== undefined) return anyRootOf(element);
  const open = openRootOf?.(element) ?? null;
  if (open !== null || !(element instanceof HTMLElement)) return open;
  return (browser as unknown as ChromiumDom).dom?.openOrClosedShadowRoot(element) ?? null;
}
