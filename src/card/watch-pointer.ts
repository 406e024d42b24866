import type { Point } from './words-box.ts';

interface PointerWatch {
  readonly view: Window;
  readonly signal: AbortSignal;
  /** Where a mouse or pen is, once per frame at most; `undefined` when it left the window. */
  onPoint(point: Point | undefined): void;
  /** A button is down. */
  onBusy(): void;
  /** The document or something in it scrolls. */
  onScroll(scroller: EventTarget): void;
}

/**
 * Follows the pointer, not a finger: a touch has no hover. A pointer that stands still while the page moves under it
 * is not reported, so that scrolling never opens a card. Events made by scripts are the page's own business.
 */
export function watchPointer({ view, signal, onPoint, onBusy, onScroll }: PointerWatch): void {
  let frame = 0;
  let latest: Point | undefined;
  let reported: Point | undefined;

  const report = () => {
    frame = 0;
    if (signal.aborted || !latest) return;
    if (latest.x === reported?.x && latest.y === reported.y) return;
    reported = latest;
    onPoint(latest);
  };
  const follow = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (event.buttons !== 0) return onBusy();
    latest = { x: event.clientX, y: event.clientY };
    frame ||= view.requestAnimationFrame(report);
  };
  const left = (event: PointerEvent) => {
    // Leaving the window has nothing it leads to; leaving an element leads to another.
    if (!event.isTrusted || event.relatedTarget) return;
    latest = reported = undefined;
    onPoint(undefined);
  };

  const options = { capture: true, passive: true, signal };
  view.addEventListener('pointermove', follow, options);
  // Into a frame the pointer does not move for us, but it comes over the frame's element.
  view.addEventListener('pointerover', follow, options);
  view.addEventListener('pointerout', left, options);
  view.addEventListener('scroll', ({ target }) => target && onScroll(target), options);
  signal.addEventListener('abort', () => view.cancelAnimationFrame(frame), { once: true });
}
