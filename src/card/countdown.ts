/** A clock that runs once; starting it again starts it anew. Milliseconds. */
export interface Countdown {
  start(duration: number): void;
  stop(): void;
}

export function countdown(view: Window, signal: AbortSignal, onEnd: () => void): Countdown {
  let timer: number | undefined;
  const stop = () => view.clearTimeout(timer);
  signal.addEventListener('abort', stop, { once: true });
  return {
    start: (duration) => {
      stop();
      timer = view.setTimeout(onEnd, duration);
    },
    stop,
  };
}
