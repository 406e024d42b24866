import type { Painter } from '../paint/painter.ts';
import type { Mark } from '../scan/mark.ts';

/** Milliseconds that a word stays conspicuous after one has gone to it. */
const lasting = 1200;
/** Milliseconds of each blink at the beginning. */
const blink = 160;

/**
 * Shows which word one has gone to: it is drawn boldly for a second, and blinks twice before, unless the reader's system asks for
 * less motion.
 */
export function flashMark(
  painter: Pick<Painter, 'callOut'>,
  asksForRest: () => boolean,
  signal: AbortSignal,
): (mark: Mark) => void {
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let shown: Mark | undefined;

  function stop() {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    if (shown !== undefined) painter.callOut(shown, false);
    shown = undefined;
  }
  signal.addEventListener('abort', stop, { once: true });

  return (mark) => {
    stop();
    shown = mark;
    const turns = asksForRest() ? 1 : 5;
    for (let turn = 1; turn < turns; turn++)
      timers.add(setTimeout(() => painter.callOut(mark, turn % 2 === 0), turn * blink));
    timers.add(setTimeout(stop, lasting));
    painter.callOut(mark, true);
  };
}
