import { browser } from 'wxt/browser';

interface ChromiumDom {
  readonly dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
}

type RootOf = (element: Element) => ShadowRoot | null;

/** The prototype's own accessor: an element's property may be a field of a form that has the same name. */
function accessor(key: string): RootOf | undefined {
  const get = Object.getOwnPropertyDescriptor(Element.prototype, key)?.get;
  return get && ((element) => get.call(element));
}

/** Found out when first asked: naming an interface makes the browser build it, in every frame. */
let rootOf: RootOf | undefined;

/**
 * An element's shadow root, open or closed: extensions see both. Firefox has a property for it, Chromium an API that
 * takes HTML elements only, and about 3 µs.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  rootOf ??= accessor('openOrClosedShadowRoot') ?? openOrAsked(accessor('shadowRoot'));
  return rootOf(element);
}

function openOrAsked(openRootOf: RootOf | undefined): RootOf {
  return (element) => {
    const open = openRootOf?.(element) ?? null;
    if (open !== null || !(element instanceof HTMLElement)) return open;
    return (browser as unknown as ChromiumDom).dom?.openOrClosedShadowRoot(element) ?? null;
  };
}
