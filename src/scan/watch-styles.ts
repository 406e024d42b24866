import { afterTheOthers, beforeNextFrame } from './pace.ts';

/** Milliseconds between two looks, where the page hides and shows things all the time. */
const between = 150;
/** How many times what a look costs passes until the next one, and the longest that this may be in milliseconds. */
const [rest, longestRest] = [25, 1200];
/** Milliseconds of looking before the page gets its turn. */
const slice = 8;

export interface StyleWatch {
  /** Something may have been hidden, shown or laid out in another way: looks before the next frame, or a little later. */
  lookSoon(): void;
  isLooking(): boolean;
}

interface StyleWatchWorld {
  readonly document: Document;
  /** False where nothing on the page could be hidden or shown. */
  isWorthIt(): boolean;
  /** Looks until a time (see `performance.now`); false if that time came first. */
  look(end: number): boolean;
  onLooked(): void;
  guarded(work: () => void): () => void;
  readonly signal: AbortSignal;
}

/** Follows what the page hides and shows, and asks at most every so often. */
export function watchStyles(world: StyleWatchWorld): StyleWatch {
  const { document, signal } = world;
  let next = Number.NEGATIVE_INFINITY;
  /** Milliseconds that this look has taken so far. */
  let cost = 0;
  let state: 'idle' | 'waiting' | 'looking' = 'idle';
  /** True if something changed after a look had begun. */
  let isStale = false;

  function lookSoon() {
    isStale ||= state === 'looking';
    if (state !== 'idle' || !world.isWorthIt()) return;
    state = 'waiting';
    const wait = next - performance.now();
    if (wait <= 0) beforeNextFrame(document, look);
    else setTimeout(() => beforeNextFrame(document, look), wait);
  }

  const look = world.guarded(() => {
    state = 'looking';
    const start = performance.now();
    const isDone = world.look(start + slice);
    cost += performance.now() - start;
    if (!isDone) return afterTheOthers(look);
    state = 'idle';
    next = performance.now() + Math.max(between, Math.min(cost * rest, longestRest));
    cost = 0;
    if (isStale) lookSoon();
    isStale = false;
    world.onLooked();
  });

  const options = { capture: true, passive: true, signal };
  for (const type of ['toggle', 'transitionend', 'animationend', 'resize'])
    window.addEventListener(type, lookSoon, options);
  const onLoad = ({ target }: Event) => {
    if (target instanceof HTMLLinkElement) lookSoon();
  };
  window.addEventListener('load', onLoad, options);
  return { lookSoon, isLooking: () => state !== 'idle' };
}
