import { allUnder, firstChildOf, nodeTypeOf } from './true-property.ts';

/**
 * Elements of HTML and SVG that are common on pages and cannot have a shadow root of their own. A selector of what they are
 * not finds the others in one pass of the engine's own code; it need not be complete.
 * https://dom.spec.whatwg.org/#dom-element-attachshadow
 */
const withoutRoot =
  'a,li,td,tr,b,i,em,strong,img,br,code,ul,path,option,svg,use,g,input,label,button,dd,dt,dl,pre,th,table,tbody,thead,tfoot,' +
  'script,style,link,meta,title,head,html,noscript,template,iframe,form,figure,figcaption,picture,source,ol,hr,time,cite,sup,sub,' +
  'small,u,s,q,del,ins,mark,abbr,kbd,samp,var,dfn,bdi,bdo,wbr,center,font,tt,big,nobr,select,optgroup,textarea,fieldset,legend,' +
  'details,summary,dialog,address,video,audio,track,canvas,map,area,col,colgroup,caption,object,embed,rect,circle,line,polygon,' +
  'polyline,ellipse,defs,symbol,clippath,text,tspan,lineargradient,stop,math,mi,mo,mn,mrow,msup,msub';
const mayHaveRoot = `:not(${withoutRoot})`;

/** Calls back with the shadow roots that stand directly in a tree: those inside them come when they are searched in turn. */
export function findShadowRoots(
  top: Node,
  shadowRootOf: (element: Element) => ShadowRoot | null,
  onFound: (root: ShadowRoot) => void,
): void {
  const meet = (element: Element) => {
    const root = shadowRootOf(element);
    if (root !== null) onFound(root);
  };
  if (nodeTypeOf(top) === 1) meet(top as Element);
  if (firstChildOf(top) === null) return;
  const elements = allUnder(top, mayHaveRoot);
  for (let index = 0; index < elements.length; index++) meet(elements[index] as Element);
}
