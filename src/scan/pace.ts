/** Share of the time that work right after changes may take; beyond that they are gathered. */
const share = 0.01;
/** Milliseconds of work that may be saved up for a burst. */
const savings = 8;
/** Milliseconds after which gathered changes are worked on even where no frame is drawn. */
const longest = 100;
/** About how long a frame lasts. */
const frame = 16;
/** The same as the longest wait, in a tab that nobody sees. */
const longestHidden = 500;

/** Says when changes of a page are worked on: at once while they are few, else before a frame, and not before each one. */
export interface Pace {
  /** Calls the work soon, or now. However often asked, the work is called once for all. */
  ask(): void;
  /** Tells how many milliseconds of work were done. */
  spend(milliseconds: number): void;
  /** True while work is asked for and has not been called. */
  readonly isDue: boolean;
}

export function createPace(document: Document, work: () => void): Pace {
  let credit = savings;
  let since = performance.now();
  let isDue = false;

  function refill() {
    const now = performance.now();
    credit = Math.min(savings, credit + (now - since) * share);
    since = now;
  }

  return {
    get isDue() {
      return isDue;
    },
    ask() {
      if (isDue) return;
      refill();
      if (credit > 0) {
        work();
        return;
      }
      isDue = true;
      const go = () => {
        isDue = false;
        work();
      };
      const wait = Math.min(longest, -credit / share);
      if (wait < frame) beforeNextFrame(document, go);
      else setTimeout(() => beforeNextFrame(document, go), wait - frame / 2);
    },
    spend(milliseconds) {
      refill();
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

/** Goes on with long work after the page had its turn. */
export function afterTheOthers(work: () => void): void {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  if (scheduler?.yield === undefined) setTimeout(work, 0);
  else void scheduler.yield().then(work);
}
