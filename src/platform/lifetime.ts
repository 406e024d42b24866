import { isAlive } from './page-link.ts';

/** Milliseconds between two looks whether the extension is still there: nothing tells a content script that it is not. */
const look = 1000;

const key = Symbol.for('sidenote-lifetime');

/**
 * Ends when the extension is updated, disabled or removed, and when the script is injected a second time: the newer one
 * takes over. Kept on the global of the extension's own world, which no page can see.
 */
export function contentScriptLifetime(): AbortSignal {
  const world = globalThis as unknown as Record<symbol, AbortController | undefined>;
  world[key]?.abort();
  const lifetime = new AbortController();
  world[key] = lifetime;
  const timer = setInterval(() => {
    if (!isAlive()) lifetime.abort();
  }, look);
  lifetime.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return lifetime.signal;
}
