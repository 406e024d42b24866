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
    if (!root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
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
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
      }
      roots.clear();
    },
  };
}

function isStyleRoot(node: Node): node is Document | ShadowRoot {
  return 'adoptedStyleSheets' in node;
}
