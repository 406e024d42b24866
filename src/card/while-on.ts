/** Makes a switch: `start` runs when it is turned on, and its signal aborts when it is turned off. */
export function whileOn(start: (signal: AbortSignal) => void): (on: boolean) => void {
  let running: AbortController | undefined;
  return (on) => {
    if (on === (running !== undefined)) return;
    running?.abort();
    running = on ? new AbortController() : undefined;
    if (running) start(running.signal);
  };
}
