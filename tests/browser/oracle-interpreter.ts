import type { Operation, Where } from './oracle-sequence.ts';
import { pageCss } from './oracle-sequence.ts';

/** Closed shadow roots are closed to the page; an extension sees them, and so do the tests. */
const roots = new WeakMap<Element, ShadowRoot>();

export const shadowRootOf = (element: Element): ShadowRoot | null => roots.get(element) ?? element.shadowRoot;

/** Every node from one on, in reading order, a host's shadow tree before its children. */
export function nodesFrom(top: Node): Node[] {
  const root = top instanceof Element ? shadowRootOf(top) : null;
  const below = [...(root === null ? [] : [root]), ...top.childNodes];
  return [top, ...below.flatMap(nodesFrom)];
}

/** Gives the document back as every sequence finds it. */
export function clearPage(html: string) {
  const { documentElement: root, head, body } = document;
  for (const element of [root, body])
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  root.lang = 'en';
  const sheet = document.createElement('style');
  sheet.append(pageCss);
  const own = document.createElement('style');
  own.id = 'written';
  head.replaceChildren(sheet, own);
  document.title = 'Test';
  body.innerHTML = html;
}

export function perform(operation: Operation) {
  switch (operation.do) {
    case 'insert':
      return place(parse(document, operation.html), nodeAt(operation.at), operation.where);
    case 'remove':
      return movableAt(operation.at)?.remove();
    case 'move': {
      const moved = movableAt(operation.at);
      return moved && place(moved, nodeAt(operation.to), operation.where);
    }
    case 'split': {
      const text = textAt(operation.at);
      return text?.splitText(operation.offset % (text.length + 1));
    }
    case 'normalize':
      return nodeAt(operation.at).normalize();
    case 'edit': {
      const text = textAt(operation.at);
      return text?.replaceData(operation.offset % (text.length + 1), operation.count, operation.text);
    }
    case 'html': {
      const target = parentAt(operation.at);
      target.innerHTML = operation.html;
      return undefined;
    }
    case 'text': {
      const target = nodeAt(operation.at);
      target.textContent = operation.text;
      return undefined;
    }
    case 'attribute': {
      const target = elementAt(operation.at);
      if (operation.value === null) target.removeAttribute(operation.name);
      else target.setAttribute(operation.name, operation.value);
      return undefined;
    }
    case 'host': {
      const host = document.createElement('x-host');
      attach(host, operation.mode, operation.shadow);
      host.append(parse(document, operation.light));
      return place(host, nodeAt(operation.at), operation.where);
    }
    case 'clone': {
      const template = document.createElement('template');
      template.innerHTML = operation.html;
      return place(template.content.cloneNode(true), nodeAt(operation.at), operation.where);
    }
    case 'import': {
      const other = document.implementation.createHTMLDocument();
      other.body.append(parse(other, operation.html));
      const [first] = other.body.childNodes;
      return first && place(document[operation.by](first, true), nodeAt(operation.at), operation.where);
    }
    case 'exile': {
      const exiled = movableAt(operation.at);
      if (exiled === undefined) return undefined;
      document.implementation.createHTMLDocument().body.append(exiled);
      return place(document.adoptNode(exiled), nodeAt(operation.to), operation.where);
    }
    case 'wrap': {
      const first = movableAt(operation.at);
      if (first === undefined) return undefined;
      const around = document.createElement(operation.tag);
      first.before(around);
      for (let count = operation.count; count > 0 && around.nextSibling !== null; count--)
        around.append(around.nextSibling);
      return undefined;
    }
    case 'unwrap': {
      const element = movableAt(operation.at);
      return element instanceof Element ? element.replaceWith(...element.childNodes) : undefined;
    }
    case 'title':
      document.title = operation.text;
      return undefined;
    case 'sheet':
      return document.getElementById('written')?.replaceChildren(operation.css);
    case 'rewrite':
      return document.documentElement.replaceWith(document.documentElement.cloneNode(true));
    case 'attach':
      return attach(elementAt(operation.at), operation.mode, operation.html);
    case 'rule':
      return pageSheet()?.insertRule(operation.css, pageSheet()?.cssRules.length);
    case 'unrule':
      return pageSheet()?.cssRules.length ? pageSheet()?.deleteRule(0) : undefined;
    default:
      return undefined;
  }
}

/** One character more or less at a time; `pause` comes after each. */
export async function performSlowly(
  operation: Extract<Operation, { do: 'type' | 'erase' }>,
  pause: () => Promise<void>,
) {
  const text = textAt(operation.at);
  if (text === undefined) return;
  if (operation.do === 'type') {
    for (const letter of operation.text) {
      text.appendData(letter);
      await pause();
    }
  } else {
    for (let count = operation.count; count > 0 && text.length > 0; count--) {
      text.deleteData(text.length - 1, 1);
      await pause();
    }
  }
}

function pick<T>(all: readonly T[], index: number): T | undefined {
  return all[index % Math.max(1, all.length)];
}

const nodeAt = (index: number): Node => pick(nodesFrom(document.body), index) ?? document.body;

function elementAt(index: number): Element {
  const elements = nodesFrom(document.body).filter((node) => node instanceof Element);
  return pick(elements, index) ?? document.body;
}

function parentAt(index: number): Element | ShadowRoot {
  const isParent = (node: Node) => node instanceof Element || node instanceof ShadowRoot;
  return pick(nodesFrom(document.body).filter(isParent), index) ?? document.body;
}

function textAt(index: number): Text | undefined {
  const texts = nodesFrom(document.body).filter((node) => node instanceof Text);
  return pick(texts, index);
}

/** Anything but the body and shadow roots. */
function movableAt(index: number): ChildNode | undefined {
  const isMovable = (node: Node) => node !== document.body && !(node instanceof ShadowRoot);
  return pick(nodesFrom(document.body).filter(isMovable), index) as ChildNode | undefined;
}

function parse(by: Document, html: string): DocumentFragment {
  const box = by.createElement('div');
  box.innerHTML = html;
  const fragment = by.createDocumentFragment();
  fragment.append(...box.childNodes);
  return fragment;
}

function place(node: Node, target: Node, where: Where) {
  if (node.contains(target) || isInsideOf(node, target)) return;
  const beside = where === 'before' || where === 'after';
  if (beside && target.parentNode !== null && target !== document.body) {
    target.parentNode.insertBefore(node, where === 'before' ? target : target.nextSibling);
  } else if (target instanceof Element || target instanceof ShadowRoot) {
    target.insertBefore(node, where === 'first' || where === 'before' ? target.firstChild : null);
  }
}

/** A node may not move into a shadow tree of its own. */
function isInsideOf(node: Node, target: Node): boolean {
  const root = target.getRootNode();
  return root instanceof ShadowRoot && (node.contains(root.host) || isInsideOf(node, root.host));
}

function attach(element: Element, mode: ShadowRootMode, html: string) {
  if (shadowRootOf(element) !== null) return;
  // Only these and elements of the page's own making may have one.
  if (
    !/-|^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(
      element.localName,
    )
  )
    return;
  const root = element.attachShadow({ mode });
  roots.set(element, root);
  root.innerHTML = html;
}

function pageSheet(): CSSStyleSheet | undefined {
  return document.styleSheets[0];
}
