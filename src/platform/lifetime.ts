import { isAlive } from './page-link.ts';

/** Milliseconds between two looks whether the extension is still there: nothing tells a content script that it is not. */
const look = 1000;
/** Milliseconds that a look may be late on a busy page; one that is later comes from a page that was frozen. */
const late = 100;

const key = Symbol.for('sidenote-lifetime');

export interface Lifetime {
  readonly signal: AbortSignal;
  /** Looks now, for whoever is about to touch the page; ends the signal if the extension has gone. */
  stillThere(): boolean;
  /**
   * Calls back after the document was frozen. Told by the clock, not by an event: a page on whose site Sidenote is off has no
   * listener of ours.
   */
  onReturn(listener: () => void): void;
}

/**
 * Ends when the extension is updated, disabled or removed, and when the script is injected a second time: the newer one
 * takes over. Kept on the global of the extension's own world, which no page can see.
 */
export function contentScriptLifetime(): Lifetime {
  const world = globalThis as unknown as Record<symbol, AbortController | undefined>;
  world[key]?.abort();
  const lifetime = new AbortController();
  world[key] = lifetime;
  const { signal } = lifetime;
  const listeners: (() => void)[] = [];

  function stillThere(): boolean {
    if (!signal.aborted && !isAlive()) lifetime.abort();
    return !signal.aborted;
  }
  let looked = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    const wasFrozen = now - looked > look + late;
    looked = now;
    if (stillThere() && wasFrozen) for (const listener of listeners) listener();
  }, look);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return { signal, stillThere, onReturn: (listener) => listeners.push(listener) };
}
