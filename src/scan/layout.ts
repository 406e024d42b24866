import {
  attributeOf,
  holds,
  localNameOf,
  parentElementOf,
  parentOf,
  shadowRootIn,
  showsText,
} from './true-property.ts';

/** Questions that only computed styles answer. Asked about few nodes, after names and text have ruled out the rest. */

/**
 * True if two neighbouring text nodes touch letter to letter in the source. They may stand in different boxes on the page:
 * `<span class="block">Epilepsy</span><span class="block">Seizures</span>`.
 */
export function isTouching(before: Text, after: Text): boolean {
  // Written here, and not above, so that only pages where it is asked pay for compiling them.
  return /[\p{L}\p{N}]$/u.test(before.data.slice(-2)) && /^[\p{L}\p{N}]/u.test(after.data.slice(0, 2));
}

/** True if, between two text nodes in reading order, a box begins or ends. */
export function hasBoxBetween(before: Text, after: Text): boolean {
  const shared = sharedAncestor(before, after);
  return hasBoxUpTo(before, shared) || hasBoxUpTo(after, shared);
}

function sharedAncestor(a: Node, b: Node): Node | null {
  let shared = parentOf(a);
  while (shared !== null && !holds(shared, b)) shared = parentOf(shared);
  return shared;
}

function hasBoxUpTo(node: Node, end: Node | null): boolean {
  for (let at = parentElementOf(node); at !== null && at !== end; at = parentElementOf(at)) {
    if (!/^(inline$|contents$|ruby)/.test(getComputedStyle(at).display)) return true;
  }
  return false;
}

/** True if the reader can see the text: not `display: none`, not `visibility: hidden`, not in a closed `<details>`. */
export function isVisible(text: Text): boolean {
  const box = boxOf(text);
  if (box === undefined) return false;
  if (getComputedStyle(box).contentVisibility === 'hidden') return false;
  return showsText(box) || isShownWithoutBox(box);
}

/** An element with `display: contents` has no box of its own; its text is in the box around it. */
function isShownWithoutBox(element: Element): boolean {
  let around: Element | null = element;
  while (around !== null && getComputedStyle(around).display === 'contents')
    around = parentElementAcross(around);
  if (around === null || around === element || !showsText(around)) return false;
  return getComputedStyle(element).visibility === 'visible';
}

function parentElementAcross(element: Element): Element | null {
  return parentElementOf(element) ?? (parentOf(element) as Partial<ShadowRoot> | null)?.host ?? null;
}

/** Roots that the page's own scripts do not see, by their hosts. */
const closedRoots = new WeakMap<Element, ShadowRoot>();

/** To be called for each shadow root that is found: an open one can be asked for any time, a closed one cannot. */
export function knowRoot(root: ShadowRoot): void {
  if (root.mode === 'closed') closedRoots.set(root.host, root);
}

function slotOf(text: Text, root: ShadowRoot): Element | undefined {
  return [...root.querySelectorAll('slot')].find((slot) => slot.assignedNodes().includes(text));
}

/** The element that shows a text: its parent, or where its parent is a shadow host, the slot that it stands in. */
function boxOf(text: Text): Element | undefined {
  const parent = text.parentNode;
  if (!(parent instanceof Element)) return (parent as Partial<ShadowRoot> | null)?.host;
  if (shadowRootIn(parent) !== null) return text.assignedSlot ?? undefined;
  const closed = closedRoots.get(parent);
  if (closed !== undefined) return slotOf(text, closed);
  // What stands beside the summary is in a slot that no script can see.
  if (localNameOf(parent) === 'details' && attributeOf(parent, 'open') === null) return undefined;
  return parent;
}
