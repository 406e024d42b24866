/** Share of the time that work right after changes may take; beyond that they are gathered. */
const share = 0.01;
/** Milliseconds of work that may be saved up for a burst. */
const savings = 8;
/** Milliseconds after which gathered changes are worked on even where no frame is drawn. */
const longest = 100;
/**
 * Where changes keep coming and cost more than this share even so, they are gathered twice as long, and so on: a text that changes
 * ten times a second is read once. Below the lower share the wait is short again.
 */
const [tooMuch, little] = [0.02, share / 2];
const longestOnBusyPages = 800;
/** About how long a frame lasts. */
const frame = 16;
/** The same as the longest wait, in a tab that nobody sees. */
const longestHidden = 500;

/** Says when changes of a page are worked on: at once while they are few, else before a frame, and not before each one. */
export interface Pace {
  /**
   * Calls the work soon, or now; after the next frame if a large part of the page is new, since whatever asks for a style before
   * that waits until the whole part is styled. However often asked, the work is called once for all.
   */
  ask(isLarge: boolean): void;
  /** Tells how many milliseconds of work were done. */
  spend(milliseconds: number): void;
  /** True while work is asked for and has not been called. */
  readonly isDue: boolean;
}

export function createPace(document: Document, work: () => void): Pace {
  let credit = savings;
  let since = performance.now();
  let isDue = false;
  /** Milliseconds that changes are gathered at most. */
  let gather = longest;
  /** Milliseconds that the work on the last changes took; undefined until the first ones come. */
  let spent: number | undefined;

  function adapt() {
    const goesOn = spent !== undefined && performance.now() - since < gather;
    const cost = spent ?? 0;
    if (!goesOn || cost < little * gather) gather = longest;
    else if (cost > tooMuch * gather) gather = Math.min(gather * 2, longestOnBusyPages);
    spent = 0;
  }

  function refill() {
    const now = performance.now();
    credit = Math.min(savings, credit + (now - since) * share);
    since = now;
  }

  return {
    get isDue() {
      return isDue;
    },
    ask(isLarge) {
      if (isDue) return;
      adapt();
      refill();
      if (credit > 0 && !isLarge) {
        work();
        return;
      }
      isDue = true;
      const go = () => {
        isDue = false;
        work();
      };
      if (isLarge) {
        beforeNextFrame(document, () => afterTheOthers(go));
        return;
      }
      const wait = Math.min(gather, -credit / share);
      if (wait < frame) beforeNextFrame(document, go);
      else setTimeout(() => beforeNextFrame(document, go), wait - frame / 2);
    },
    spend(milliseconds) {
      refill();
      if (spent !== undefined) spent += milliseconds;
      credit = Math.max(-savings, credit - milliseconds);
    },
  };
}

/** Calls back right before the page is painted again, or after a while where it is not. */
export function beforeNextFrame(document: Document, work: () => void): void {
  const go = () => {
    cancelAnimationFrame(request);
    clearTimeout(timer);
    work();
  };
  const request = requestAnimationFrame(go);
  const timer = setTimeout(go, document.hidden ? longestHidden : longest);
}

/**
 * Goes on with long work after the page had its turn. Not by `scheduler.yield`, which goes on before all that waits: the page's
 * own timers then stood still until the last slice.
 */
export function afterTheOthers(work: () => void): void {
  const { scheduler } = globalThis as { scheduler?: { postTask?(work: () => void): Promise<void> } };
  if (scheduler?.postTask === undefined) setTimeout(work, 0);
  else void scheduler.postTask(work);
}
