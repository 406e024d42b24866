import { allUnder, firstChildOf, nodeTypeOf } from './true-property.ts';

/**
 * Elements of HTML and SVG, the most frequent first: what is none of them is a custom element, or rare enough to be asked. A
 * selector of what they are not finds the others in one pass of the engine's own code; the list need not be complete.
 */
const known =
  'div,span,a,li,td,p,b,i,tr,img,sup,ul,cite,br,h1,h2,h3,h4,code,em,strong,button,input,label,th,table,tbody,thead,svg,path,g,use,' +
  'option,script,style,link,meta,dd,dt,dl,header,footer,nav,section,article,main,aside,html,head,body,title,noscript,figure,' +
  'figcaption,picture,source,iframe,form,small,time,ol,hr,abbr,pre,kbd,wbr,s,u,del,ins,q,mark,center,font,tt,select,textarea,video,' +
  'audio,track,canvas,map,area,col,colgroup,caption,object,embed,h5,h6,blockquote,sub,rect,circle,line,polygon,polyline';
const unknown = `:not(${known})`;

/** The other elements that may have a shadow root. https://dom.spec.whatwg.org/#dom-element-attachshadow */
const builtIn = 'div,span,section,article,aside,main,header,footer,nav,p,blockquote,h1,h2,h3,h4,h5,h6,body';

type RootOf = (element: Element) => ShadowRoot | null;

/**
 * Calls back with the shadow roots that stand directly in a tree: those inside them come when they are searched in turn.
 * Elements of HTML's own, of which there are many and of which few have a root, are left to `searchShadowRoots`.
 */
export function findShadowRoots(top: Node, shadowRootOf: RootOf, onFound: (root: ShadowRoot) => void): void {
  const meet = (element: Element) => {
    const root = shadowRootOf(element);
    if (root !== null) onFound(root);
  };
  if (nodeTypeOf(top) === 1) meet(top as Element);
  if (firstChildOf(top) === null) return;
  const elements = allUnder(top, unknown);
  for (let index = 0; index < elements.length; index++) meet(elements[index] as Element);
}

/** Elements asked between two rests: less than a millisecond. */
const stride = 100;

/** One search, of one tree or several: how many elements with contents are asked, and with which to begin. */
export interface Turn {
  readonly from: number;
  left: number;
  /** Elements asked so far. */
  asked: number;
}

/**
 * The same with elements of HTML's own, and rests on the way: the browser takes its time for each answer. All that hold nothing
 * are asked, since a script gives such a one a tree, and of the others those whose turn it is.
 */
export function* searchShadowRoots(
  top: Node,
  shadowRootOf: RootOf,
  onFound: (root: ShadowRoot) => void,
  turn: Turn,
): Generator<undefined, void> {
  function* ask(elements: NodeListOf<Element>, from: number, count: number) {
    for (let index = from; index < from + count; index++) {
      const root = shadowRootOf(elements[index % elements.length] as Element);
      if (root?.isConnected) onFound(root);
      if (++turn.asked % stride === 0) yield;
    }
  }
  // Each search of the tree is a task of its own: on a page of 50,000 elements it takes 2 to 10 ms. What rules most elements
  // out comes first in each selector: behind the list of names, the same searches took twice to ten times as long.
  findShadowRoots(top, shadowRootOf, onFound);
  yield;
  const empty = allUnder(top, `:empty:is(${builtIn})`);
  yield* ask(empty, 0, empty.length);
  yield;
  const filled = allUnder(top, `:not(a,li,td,:empty):is(${builtIn})`);
  const count = Math.min(filled.length, turn.left);
  turn.left -= count;
  yield* ask(filled, turn.from, count);
}
