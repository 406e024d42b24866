/** Questions that only computed styles answer. Asked about few nodes, after names and text have ruled out the rest. */

const wordEnd = /[\p{L}\p{N}]$/u;
const wordStart = /^[\p{L}\p{N}]/u;

/**
 * True if two neighbouring text nodes touch letter to letter in the source, but stand in different boxes on the page:
 * `<span class="block">Epilepsy</span><span class="block">Seizures</span>`.
 */
export function isLaidOutApart(before: Text, after: Text): boolean {
  if (!wordEnd.test(before.data.slice(-2)) || !wordStart.test(after.data.slice(0, 2))) return false;
  return hasBoxBetween(before, after);
}

/** True if, between two text nodes in reading order, a box begins or ends. */
export function hasBoxBetween(before: Text, after: Text): boolean {
  const shared = sharedAncestor(before, after);
  return hasBoxUpTo(before, shared) || hasBoxUpTo(after, shared);
}

function sharedAncestor(a: Node, b: Node): Node | null {
  let shared = a.parentNode;
  while (shared !== null && !shared.contains(b)) shared = shared.parentNode;
  return shared;
}

function hasBoxUpTo(node: Node, end: Node | null): boolean {
  for (let at = node.parentElement; at !== null && at !== end; at = at.parentElement) {
    if (!/^(inline$|contents$|ruby)/.test(getComputedStyle(at).display)) return true;
  }
  return false;
}

/** True if the reader can see the text: not `display: none`, not `visibility: hidden`, not in a closed `<details>`. */
export function isVisible(text: Text): boolean {
  return boxOf(text)?.checkVisibility({ visibilityProperty: true }) ?? false;
}

/** The element that shows a text: its parent, or where its parent is a shadow host, the slot that it stands in. */
function boxOf(text: Text): Element | undefined {
  const parent = text.parentNode;
  if (!(parent instanceof Element)) return (parent as Partial<ShadowRoot> | null)?.host;
  if (parent.shadowRoot !== null) return text.assignedSlot ?? undefined;
  // What stands beside the summary is in a slot that no script can see.
  if (parent.localName === 'details' && !parent.hasAttribute('open')) return undefined;
  return parent;
}
