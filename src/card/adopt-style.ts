import { element } from './element.ts';

/**
 * Gives a document or shadow root a sheet. An adopted sheet is beyond a page's content security policy; a `<style>`
 * serves where a content script may not adopt.
 */
export function adoptStyle(root: Document | ShadowRoot, css: string): void {
  const document = 'defaultView' in root ? root : root.ownerDocument;
  try {
    const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  } catch {
    ('head' in root ? root.head : root).append(element(document)('style', '', css));
  }
}
