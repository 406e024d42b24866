import { bodyOf, rootElementOf } from '../scan/true-property.ts';

/**
 * Calls back when a document gets another root element or body: `document.open()` and `write()` do that, and take every
 * listener off the document and its window on the way, so whatever listened must start anew.
 */
export function watchRoot(document: Document, onNewRoot: () => void, signal: AbortSignal): void {
  let root: Element | null = rootElementOf(document);
  let body: Element | null = bodyOf(document);

  const observer = new MutationObserver(() => {
    if (rootElementOf(document) === root && bodyOf(document) === body) return;
    root = rootElementOf(document);
    body = bodyOf(document);
    observe();
    onNewRoot();
  });
  function observe() {
    observer.disconnect();
    observer.observe(document, { childList: true });
    if (root !== null) observer.observe(root, { childList: true });
  }
  observe();
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
