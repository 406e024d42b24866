/** Milliseconds until the first look. */
const first = 200;
/** Milliseconds between two looks. */
const between = 1200;
/** Milliseconds that a look may wait for an idle moment. */
const patience = 400;
/** How many times what a look costs passes until the next one. */
const rest = 100;

/**
 * Looks now and then for what no observer reports: shadow roots that were attached late, style rules that a script changed.
 * Only in idle moments, only where somebody sees the page, and less often where a look takes long.
 */
export function watchUnreported(document: Document, look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;

  function wait(milliseconds: number) {
    timer = setTimeout(() => {
      timer = undefined;
      if (!document.hidden) idle = requestIdleCallback(work, { timeout: patience });
    }, milliseconds);
  }

  function work() {
    idle = undefined;
    const start = performance.now();
    look();
    wait(Math.max(between, (performance.now() - start) * rest));
  }

  function stop() {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
    timer = undefined;
    idle = undefined;
  }

  document.addEventListener(
    'visibilitychange',
    () => {
      stop();
      if (!document.hidden) wait(0);
    },
    { signal },
  );
  signal.addEventListener('abort', stop, { once: true });
  wait(first);
}
