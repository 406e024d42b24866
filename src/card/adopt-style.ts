import { element } from './element.ts';

/** Parsed once in a document, whatever number of cards it is for. */
const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

function sheetOf(document: Document, css: string): CSSStyleSheet {
  const known = sheets.get(document) ?? new Map<string, CSSStyleSheet>();
  sheets.set(document, known);
  const sheet = known.get(css) ?? new (document.defaultView?.CSSStyleSheet ?? CSSStyleSheet)();
  if (!known.has(css)) sheet.replaceSync(css);
  known.set(css, sheet);
  return sheet;
}

/**
 * Gives a document or shadow root a sheet. An adopted sheet is beyond a page's content security policy; a `<style>`
 * serves where a content script may not adopt.
 */
export function adoptStyle(root: Document | ShadowRoot, css: string): void {
  const document = 'defaultView' in root ? root : root.ownerDocument;
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(document, css)];
  } catch {
    ('head' in root ? root.head : root).append(element(document)('style', '', css));
  }
}
