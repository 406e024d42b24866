/** `closest` that goes on from a shadow root to its host. */
export function composedClosest(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return 'host' in root ? composedClosest((root as ShadowRoot).host, selector) : undefined;
}

/** `contains` that looks into shadow roots. */
export function isAround(outer: EventTarget, element: Element): boolean {
  for (let node: Node | null = element; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

function parentOf(node: Node): Node | null {
  return node.parentNode ?? ('host' in node ? (node as ShadowRoot).host : null);
}
