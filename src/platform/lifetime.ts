import { isAlive } from './is-alive.ts';

type World = Record<symbol, { readonly lifetime: AbortController; readonly joined: Set<string> } | undefined>;

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
  onReturn(listener: () => void, signal: AbortSignal): void;
}

/**
 * Ends when the extension is updated, disabled or removed, and when the script is injected a second time: the newer one
 * takes over. Kept on the global of the extension's own world, which no page can see.
 */
export function contentScriptLifetime(): Lifetime {
  const world = globalThis as unknown as World;
  world[key]?.lifetime.abort();
  const lifetime = new AbortController();
  world[key] = { lifetime, joined: new Set() };
  const { signal } = lifetime;
  const listeners = new Set<() => void>();

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
  return {
    signal,
    stillThere,
    onReturn(listener, until) {
      if (until.aborted) return;
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}

/** The lifetime of the script that runs here, for another one that comes later; undefined if one of that name has come. */
export function joinLifetime(name: string): AbortSignal | undefined {
  const world = globalThis as unknown as World;
  // Alone where the reader withholds the site: a click in a menu lets in what it asks for, and nothing else.
  if (world[key] === undefined || world[key].lifetime.signal.aborted) contentScriptLifetime();
  const here = world[key];
  if (here === undefined || here.joined.has(name)) return undefined;
  here.joined.add(name);
  return here.lifetime.signal;
}
