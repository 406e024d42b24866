/**
 * Whether a shortcut means this frame: the one with the focus, else the top one. All frames hear a command, and only
 * one may answer.
 */
export function holdsFocus(document: Document): boolean {
  const inner = document.activeElement?.localName;
  if (inner === 'iframe' || inner === 'frame') return false;
  return document.hasFocus() || document.defaultView?.parent === document.defaultView;
}
