/** Milliseconds until the first look. */
const first = 200;
/** Milliseconds between two looks: at least, and at most even where looks take long, so that nothing waits for two seconds. */
const [between, longest] = [1200, 1500];
/** Milliseconds that a look may wait for an idle moment. */
const patience = 400;
/** How many times what a look costs passes until the next one. */
const rest = 100;

/** Milliseconds of looking before the page gets its turn. */
const slice = 6;

/**
 * Looks now and then for what no observer reports: shadow roots that were attached late, style rules that a script changed.
 * Only in idle moments, only where somebody sees the page, and less often where a look takes long.
 */
export function watchUnreported(
  document: Document,
  look: () => Iterator<undefined>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  let steps: Iterator<undefined> | undefined;
  /** Milliseconds that this look has taken so far. */
  let cost = 0;

  function wait(milliseconds: number) {
    timer = setTimeout(() => {
      timer = undefined;
      if (!document.hidden) idle = requestIdleCallback(work, { timeout: patience });
    }, milliseconds);
  }

  function work() {
    const start = performance.now();
    const going = steps ?? look();
    steps = going;
    let isDone = false;
    let now = start;
    while (!isDone && now - start < slice) {
      isDone = going.next().done ?? false;
      now = performance.now();
    }
    if (signal.aborted) return;
    cost += now - start;
    idle = isDone ? undefined : requestIdleCallback(work, { timeout: patience });
    if (!isDone) return;
    wait(Math.min(Math.max(between, cost * rest), longest));
    steps = undefined;
    cost = 0;
  }

  function stop() {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
    timer = undefined;
    idle = undefined;
    steps = undefined;
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
