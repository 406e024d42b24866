/** A job that, asked for while it runs, runs once more at its end, however often it was asked for. The job must not fail. */
export function onceMore(job: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await job();
    }
    isRunning = false;
  };
}
