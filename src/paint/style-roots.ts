import { markStyle } from './mark-style.ts';

/** Adopts the marks' style sheet where marks are, and only while they are there. */
export interface StyleRoots {
  dress(node: Node): void;
  /** Puts the sheet back where a page replaced its list of sheets. */
  mend(): void;
  undress(): void;
}

export function createStyleRoots(document: Document): StyleRoots {
  let sheet: CSSStyleSheet | undefined;
  const roots = new Set<Document | ShadowRoot>();

  function adopt(root: Document | ShadowRoot) {
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(markStyle);
    }
    const { get, set } = sheetsOf(root);
    const adopted = [...get()];
    if (!adopted.includes(sheet)) set([...adopted, sheet]);
  }

  return {
    dress(node) {
      const root = node.getRootNode();
      for (const place of [document, root]) {
        if (!isStyleRoot(place) || roots.has(place)) continue;
        adopt(place);
        roots.add(place);
      }
    },
    mend() {
      for (const root of roots) adopt(root);
    },
    undress() {
      for (const root of roots) {
        const { get, set } = sheetsOf(root);
        set([...get()].filter((other) => other !== sheet));
      }
      roots.clear();
    },
  };
}

function isStyleRoot(node: Node): node is Document | ShadowRoot {
  return node instanceof Document || node instanceof ShadowRoot;
}

/** The list of adopted sheets itself, even where the page has an image of that name (see scan/true-property.ts). */
function sheetsOf(root: Document | ShadowRoot) {
  const prototype = root instanceof Document ? Document.prototype : ShadowRoot.prototype;
  const property = Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets');
  return {
    get: (): readonly CSSStyleSheet[] => property?.get?.call(root) ?? [],
    set: (sheets: readonly CSSStyleSheet[]) => property?.set?.call(root, sheets),
  };
}
