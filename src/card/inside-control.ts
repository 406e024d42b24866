import { composedClosest } from './composed-tree.ts';

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
