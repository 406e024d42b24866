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
const nameOf = accessor<string>(Element.prototype, 'localName');
const firstElementOf = accessor<Element | null>(Element.prototype, 'firstElementChild');
const textOf = accessor<string>(Node.prototype, 'textContent');

/**
 * An element's shadow root, open or closed: extensions see both. Firefox has a property for it, Chromium an API that
 * takes HTML elements only.
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (anyRootOf !== undefined) return anyRootOf(element);
  const open = openRootOf?.(element) ?? null;
  if (open !== null || !mayHideRoot(element)) return open;
  return (browser as unknown as ChromiumDom).dom?.openOrClosedShadowRoot(element as HTMLElement) ?? null;
}

/**
 * The API takes about 3 µs, too much for every paragraph of a large page. Asked are custom elements, those of HTML's own that
 * hold nothing (a script gives such a one a tree), and of the others some on every round over the page.
 */
function mayHideRoot(element: Element): boolean {
  if (!(element instanceof HTMLElement)) return false;
  if (nameOf?.(element).includes('-')) return true;
  if (firstElementOf?.(element) === null && !textOf?.(element).trim()) return true;
  return isInTurn(element);
}

/** Elements with contents that are asked on one round: about 3 ms. */
const most = 1000;
let left = most;
let asked = new WeakSet<Element>();
let isShort = false;

/** A round begins with the body. Where one was too short for all, the next ones go on with those who were left out. */
function isInTurn(element: Element): boolean {
  if (nameOf?.(element) === 'body') {
    if (!isShort) asked = new WeakSet();
    left = most;
    isShort = false;
  }
  if (asked.has(element)) return false;
  if (left === 0) {
    isShort = true;
    return false;
  }
  left--;
  asked.add(element);
  return true;
}
