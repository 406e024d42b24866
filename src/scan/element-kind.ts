import {
  attributeOf,
  firstChildOf,
  lastChildOf,
  localNameOf,
  nodeTypeOf,
  parentElementOf,
  parentOf,
} from './true-property.ts';

/**
 * How reading goes on at an element, judged by its name alone: asking for computed styles here would cost more than
 * all the rest of reading a page.
 *
 * - `block`: text before, inside and after it are different flows
 * - `inline`: text flows through it
 * - `closed`: nothing inside is read, and words do not continue across it
 * - `absent`: nothing inside is read, but it shows nothing either, so words do continue across it
 */
export type ElementKind = 'block' | 'inline' | 'closed' | 'absent';

const kinds = new Map<string, ElementKind>();
const tell = (kind: ElementKind, names: string) => {
  for (const name of names.split(' ')) kinds.set(name, kind);
};

tell(
  'block',
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre search section summary table tbody td ' +
    'tfoot th thead tr ul rt rp sup sub',
);
tell(
  'closed',
  'br hr img svg math canvas video audio picture iframe frame frameset object embed applet map input textarea select optgroup option ' +
    'datalist meter progress code kbd samp',
);
tell(
  'absent',
  'sidenote-card script style template noscript head title meta link base param source track wbr noembed noframes',
);

/** Text that the reader edits, or that the page declares not to be prose, is left alone with everything inside it. */
function isClosedByAttribute(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return attributeOf(element, 'translate')?.toLowerCase() === 'no';
}

export function kindOf(element: Element): ElementKind {
  const kind = kinds.get(localNameOf(element)) ?? 'inline';
  if ((kind === 'inline' || kind === 'block') && isClosedByAttribute(element)) return 'closed';
  return kind;
}

/** True for elements whose end ends a flow. Said of an element that was entered, so attributes need no second look. */
export function isBlock(element: Element): boolean {
  return kinds.get(localNameOf(element)) === 'block';
}

/** The nearest block around a node, in its own tree. */
export function blockAround(node: Node): Element | null {
  let element = parentElementOf(node);
  while (element !== null && !isBlock(element)) element = parentElementOf(element);
  return element;
}

/** True for nodes at which a flow ends. */
export function breaksFlow(node: Node): boolean {
  if (nodeTypeOf(node) !== 1) return false;
  const kind = kindOf(node as Element);
  return kind === 'block' || kind === 'closed';
}

/** The last node that text flows through to from a node: inside inline elements, down to text or to where the flow ends. */
export const lastReadIn = (node: Node): Node => edgeReadIn(node, lastChildOf);

/** The same from the other side. */
export const firstReadIn = (node: Node): Node => edgeReadIn(node, firstChildOf);

function edgeReadIn(node: Node, childOf: (node: Node) => Node | null): Node {
  let edge = node;
  while (nodeTypeOf(edge) === 1 && kindOf(edge as Element) === 'inline') {
    const child = childOf(edge);
    if (child === null) break;
    edge = child;
  }
  return edge;
}

/** Attributes that change what `kindOf` says. */
export const kindAttributes = ['contenteditable', 'translate'] as const;

/** True if an element, or anything it stands in, is not read. Crosses shadow roots. */
export function isClosedAround(node: Node): boolean {
  for (let at: Node | null = node; at !== null; at = parentAcross(at)) {
    if (nodeTypeOf(at) === 1) {
      const kind = kindOf(at as Element);
      if (kind === 'closed' || kind === 'absent') return true;
    }
  }
  return false;
}

function parentAcross(node: Node): Node | null {
  return parentOf(node) ?? (node as Partial<ShadowRoot>).host ?? null;
}
