import { rootOf } from '../scan/true-property.ts';
import { markStyle } from './mark-style.ts';

/** Adopts the marks' style sheet where marks are, and only while they are there. */
export interface StyleRoots {
  /** Dresses the tree of a node; gives the root to name when what needed it is gone. */
  dress(node: Node): Node;
  /** To be called once for each `dress`: the last one takes the sheet off a shadow root. */
  release(root: Node): void;
  /** Puts the sheet back where a page replaced its list of sheets: in the document, and around `node` if one is given. */
  mend(node?: Node): void;
  undress(): void;
  /** The shadow roots that wear the sheet. */
  shadowRoots(): ShadowRoot[];
}

/** `given`: the browser brings the sheet itself (Firefox, by the manifest), so none is adopted. */
export function createStyleRoots(document: Document, given = false): StyleRoots {
  let sheet: CSSStyleSheet | undefined;
  /** Dressed roots, with how many asked for it. Chromium's shadow trees need the document's own sheet too. */
  const roots = new Map<Document | ShadowRoot, number>();

  function adopt(root: Document | ShadowRoot) {
    if (given) return;
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(markStyle);
    }
    // A page may have moved the tree into another document, where no sheet of this one may go.
    if (root !== document && root.ownerDocument !== document) return;
    const { get, set } = sheetsOf(root);
    const adopted = [...get()];
    if (!adopted.includes(sheet)) set([...adopted, sheet]);
  }

  function strip(root: Document | ShadowRoot) {
    const { get, set } = sheetsOf(root);
    const adopted = [...get()];
    const others = adopted.filter((other) => other !== sheet);
    if (others.length < adopted.length) set(others);
  }

  return {
    dress(node) {
      const root = rootOf(node);
      for (const place of [document, root]) {
        if (!isStyleRoot(place)) continue;
        const users = roots.get(place);
        if (users === undefined) adopt(place);
        if (users === undefined || place === root) roots.set(place, (users ?? 0) + 1);
      }
      return root;
    },
    release(root) {
      if (root === document || !isStyleRoot(root)) return;
      const users = roots.get(root);
      if (users === undefined) return;
      if (users > 1) roots.set(root, users - 1);
      else {
        roots.delete(root);
        strip(root);
      }
    },
    mend(node) {
      for (const place of [document, ...(node === undefined ? [] : [rootOf(node)])]) {
        if (isStyleRoot(place) && roots.has(place)) adopt(place);
      }
    },
    undress() {
      for (const root of roots.keys()) strip(root);
      roots.clear();
    },
    shadowRoots: () => [...roots.keys()].filter((root) => root instanceof ShadowRoot),
  };
}

function isStyleRoot(node: Node): node is Document | ShadowRoot {
  return node instanceof Document || node instanceof ShadowRoot;
}

/** The list of adopted sheets itself, even where the page has an image of that name (see scan/true-property.ts). */
export function sheetsOf(root: Document | ShadowRoot) {
  const prototype = root instanceof Document ? Document.prototype : ShadowRoot.prototype;
  const property = Object.getOwnPropertyDescriptor(prototype, 'adoptedStyleSheets');
  return {
    get: (): readonly CSSStyleSheet[] => property?.get?.call(root) ?? [],
    set: (sheets: readonly CSSStyleSheet[]) => property?.set?.call(root, sheets),
  };
}
