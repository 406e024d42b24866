/** Where a click means something to the page, so that it is never ours. */
const controls = [
  'a[href], area[href], button, input, select, textarea, option, label, summary, video, audio',
  '[contenteditable]:not([contenteditable="false" i])',
  ...[
    'button checkbox combobox link menuitem menuitemcheckbox menuitemradio option radio searchbox',
    'slider spinbutton switch tab textbox treeitem',
  ].flatMap((roles) => roles.split(' ').map((role) => `[role="${role}" i]`)),
].join(', ');

/** Says whether an element is a link or control, or stands in one, through shadow roots upwards. */
export function isInsideControl(element: Element): boolean {
  return composedClosest(element, controls) !== undefined;
}

/** `closest` that goes on from a shadow root to its host. */
export function composedClosest(element: Element, selector: string): Element | undefined {
  const found = element.closest(selector);
  if (found) return found;
  const root = element.getRootNode();
  return 'host' in root ? composedClosest((root as ShadowRoot).host, selector) : undefined;
}
