/**
 * Reads of nodes that a page cannot spoil. A form's fields, and forms and images of a document, stand in for the properties
 * of the same name (`<input name="firstChild">`, `<form name="title">`), in an extension's own world too. The prototypes'
 * accessors are taken once, when first asked for, and asked instead.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element
 */
function getter<T extends object, K extends keyof T>(prototype: T, key: K): (node: T) => T[K] {
  let get: ((this: T) => T[K]) | undefined;
  return (node) => {
    get ??= accessor(prototype, key);
    return get.call(node);
  };
}

function accessor<T extends object, K extends keyof T>(prototype: T, key: K) {
  let owner: object | null = prototype;
  while (owner !== null && !Object.hasOwn(owner, key)) owner = Object.getPrototypeOf(owner);
  return Object.getOwnPropertyDescriptor(owner ?? prototype, key)?.get as (this: T) => T[K];
}

export const firstChildOf = getter(Node.prototype, 'firstChild');
export const lastChildOf = getter(Node.prototype, 'lastChild');
export const nextSiblingOf = getter(Node.prototype, 'nextSibling');
export const previousSiblingOf = getter(Node.prototype, 'previousSibling');
export const parentOf = getter(Node.prototype, 'parentNode');
export const parentElementOf = getter(Node.prototype, 'parentElement');
export const nodeTypeOf = getter(Node.prototype, 'nodeType');

/** Text, or a CDATA section of an XHTML document, which is text too. */
export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === 3 || type === 4;
}

export const shadowRootIn = getter(Element.prototype, 'shadowRoot');
export const localNameOf = getter(Element.prototype, 'localName');

export const previousElementOf = getter(Element.prototype, 'previousElementSibling');
export const previousElementBefore = getter(CharacterData.prototype, 'previousElementSibling');
export const firstElementOf = getter(Element.prototype, 'firstElementChild');
export const elementsIn = getter(Element.prototype, 'children');

const { getAttribute, closest, checkVisibility, matches } = Element.prototype;
export const fits = (element: Element, selectors: string): boolean => matches.call(element, selectors);
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute.call(element, name);
export const closestOf = (element: Element, selectors: string): Element | null =>
  closest.call(element, selectors);
export const showsText = (element: Element): boolean =>
  checkVisibility.call(element, { visibilityProperty: true });

const { contains, getRootNode } = Node.prototype;
export const holds = (node: Node, other: Node): boolean => contains.call(node, other);
export const rootOf = (node: Node): Node => getRootNode.call(node);
/** The document that a node is in, shadow trees included; the top of its tree if it is in none. */
export const outerRootOf = (node: Node): Node => getRootNode.call(node, { composed: true });

/** The document's own title, body and so on, whatever the page has named so. */
export const titleOf = getter(Document.prototype, 'title');
export const bodyOf = getter(Document.prototype, 'body');
export const contentTypeOf = getter(Document.prototype, 'contentType');
export const rootElementOf = getter(Document.prototype, 'documentElement') as (
  document: Document,
) => HTMLElement;

const { querySelectorAll } = Document.prototype;
export const allIn = (document: Document, selectors: string): NodeListOf<Element> =>
  querySelectorAll.call(document, selectors);

export const textContentOf = getter(Node.prototype, 'textContent');
export const childNodesOf = getter(Node.prototype, 'childNodes');

const { getElementsByTagName } = Element.prototype;
/** How many elements stand in a node. */
export function descendantsOf(node: Node): number {
  const type = nodeTypeOf(node);
  if (type === 1) return getElementsByTagName.call(node as Element, '*').length;
  return type === 11 ? inFragment.call(node, '*').length : 0;
}

const { createTreeWalker } = Document.prototype;

/** The text nodes of a tree in reading order, from a node on: `first`, then one with each `next`. */
export function walkTexts(top: Node, from: Node): { readonly first: Text | null; next(): Text | null } {
  const document = nodeTypeOf(top) === 9 ? (top as Document) : top.ownerDocument;
  const walker = createTreeWalker.call(document, top, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  walker.currentNode = from;
  const next = () => walker.nextNode() as Text | null;
  return { first: isText(from) ? from : next(), next };
}

const inElement = Element.prototype.querySelectorAll;
const inFragment = DocumentFragment.prototype.querySelectorAll;
/** The elements that fit selectors in an element or a shadow root. */
export const allUnder = (node: Node, selectors: string): NodeListOf<Element> =>
  nodeTypeOf(node) === 1 ? inElement.call(node, selectors) : inFragment.call(node, selectors);
