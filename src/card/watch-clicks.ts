import type { CardTarget } from './card-target.ts';
import { isInsideControl } from './inside-control.ts';

interface ClickWatch {
  readonly view: Window;
  readonly signal: AbortSignal;
  targetAt(x: number, y: number): CardTarget | undefined;
  isCard(target: EventTarget): boolean;
  onCard(): void;
  onMark(target: CardTarget, event: MouseEvent): void;
  onElsewhere(): void;
  onError(error: unknown): void;
}

/** Sees the reader's clicks and taps, and takes none away: the page gets each one as if we were not there. */
export function watchClicks(watch: ClickWatch): void {
  const see = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    if (path.some((target) => watch.isCard(target))) return watch.onCard();
    // Enter on a button is a click, too, but one without a place.
    if (event.detail === 0 || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    // The end of a drag, or the second click that selects a word.
    if (watch.view.document.getSelection()?.isCollapsed === false) return;

    const target = watch.targetAt(event.clientX, event.clientY);
    const first = path[0];
    const onControl = first !== undefined && isElement(first) && isInsideControl(first);
    if (target && !onControl && !isInsideControl(target.element)) watch.onMark(target, event);
    else watch.onElsewhere();
  };
  const clicked = (event: MouseEvent) => {
    try {
      see(event);
    } catch (error) {
      watch.onError(error);
    }
  };
  watch.view.addEventListener('click', clicked, { capture: true, passive: true, signal: watch.signal });
}

function isElement(target: EventTarget): target is Element {
  return 'nodeType' in target && target.nodeType === 1;
}
