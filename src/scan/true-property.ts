/**
 * Reads of nodes that a page cannot spoil. A form's fields, and forms and images of a document, stand in for the properties
 * of the same name (`<input name="firstChild">`, `<form name="title">`), in an extension's own world too. The prototypes'
 * accessors are taken once, when first asked for, and asked instead.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element
 */
function getter<T extends object, K extends keyof T>(of: Interface<T>, key: K): (node: T) => T[K] {
  let get: ((this: T) => T[K]) | undefined;
  return (node) => {
    get ??= accessor(of().prototype, key);
    return get.call(node);
  };
}

/**
 * An interface of the browser's, by way of a function: naming one makes the browser build it, which takes a tenth of a
 * millisecond each, and the page waits until the script that every frame loads has run.
 */
type Interface<T extends object> = () => { readonly prototype: T };
const node: Interface<Node> = () => Node;
const element: Interface<Element> = () => Element;
const page: Interface<Document> = () => Document;
const fragment: Interface<DocumentFragment> = () => DocumentFragment;

/** A method of an interface, taken when first asked for. */
function method<T extends object, K extends keyof T>(of: Interface<T>, key: K): () => T[K] {
  let known: T[K] | undefined;
  return () => {
    known ??= of().prototype[key];
    return known;
  };
}

function accessor<T extends object, K extends keyof T>(prototype: T, key: K) {
  let owner: object | null = prototype;
  while (owner !== null && !Object.hasOwn(owner, key)) owner = Object.getPrototypeOf(owner);
  return Object.getOwnPropertyDescriptor(owner ?? prototype, key)?.get as (this: T) => T[K];
}

export const firstChildOf = getter(node, 'firstChild');
export const lastChildOf = getter(node, 'lastChild');
export const nextSiblingOf = getter(node, 'nextSibling');
export const previousSiblingOf = getter(node, 'previousSibling');
export const parentOf = getter(node, 'parentNode');
export const parentElementOf = getter(node, 'parentElement');
export const nodeTypeOf = getter(node, 'nodeType');

/** Text, or a CDATA section of an XHTML document, which is text too. */
export function isText(node: Node): node is Text {
  const type = nodeTypeOf(node);
  return type === 3 || type === 4;
}

export const shadowRootIn = getter(element, 'shadowRoot');
export const localNameOf = getter(element, 'localName');

export const previousElementOf = getter(element, 'previousElementSibling');
export const previousElementBefore = getter(() => CharacterData, 'previousElementSibling');
export const firstElementOf = getter(element, 'firstElementChild');
export const elementsIn = getter(element, 'children');

const getAttribute = method(element, 'getAttribute');
const closest = method(element, 'closest');
const checkVisibility = method(element, 'checkVisibility');
const matches = method(element, 'matches');
export const fits = (element: Element, selectors: string): boolean => matches().call(element, selectors);
export const attributeOf = (element: Element, name: string): string | null =>
  getAttribute().call(element, name);
export const closestOf = (element: Element, selectors: string): Element | null =>
  closest().call(element, selectors);
export const showsText = (element: Element): boolean =>
  checkVisibility().call(element, { visibilityProperty: true });

const contains = method(node, 'contains');
const getRootNode = method(node, 'getRootNode');
export const holds = (node: Node, other: Node): boolean => contains().call(node, other);
export const rootOf = (node: Node): Node => getRootNode().call(node);
/** The document that a node is in, shadow trees included; the top of its tree if it is in none. */
export const outerRootOf = (node: Node): Node => getRootNode().call(node, { composed: true });

/** The document's own title, body and so on, whatever the page has named so. */
export const titleOf = getter(page, 'title');
export const bodyOf = getter(page, 'body');
export const contentTypeOf = getter(page, 'contentType');
export const rootElementOf = getter(page, 'documentElement') as (document: Document) => HTMLElement;

const inDocument = method(page, 'querySelectorAll');
export const allIn = (document: Document, selectors: string): NodeListOf<Element> =>
  inDocument().call(document, selectors);

export const textContentOf = getter(node, 'textContent');
export const childNodesOf = getter(node, 'childNodes');

const getElementsByTagName = method(element, 'getElementsByTagName');
/** How many elements stand in a node. */
export function descendantsOf(node: Node): number {
  const type = nodeTypeOf(node);
  if (type === 1) return getElementsByTagName().call(node as Element, '*').length;
  return type === 11 ? inFragment().call(node, '*').length : 0;
}

const createTreeWalker = method(page, 'createTreeWalker');

/** The text nodes of a tree in reading order, from a node on: `first`, then one with each `next`. */
export function walkTexts(top: Node, from: Node): { readonly first: Text | null; next(): Text | null } {
  const document = nodeTypeOf(top) === 9 ? (top as Document) : top.ownerDocument;
  const walker = createTreeWalker().call(document, top, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  walker.currentNode = from;
  const next = () => walker.nextNode() as Text | null;
  return { first: isText(from) ? from : next(), next };
}

const inElement = method(element, 'querySelectorAll');
const inFragment = method(fragment, 'querySelectorAll');
/** The elements that fit selectors in an element or a shadow root. */
export const allUnder = (node: Node, selectors: string): NodeListOf<Element> =>
  nodeTypeOf(node) === 1 ? inElement().call(node, selectors) : inFragment().call(node, selectors);
