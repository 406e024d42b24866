const last = new Map<string, Promise<unknown>>();

/**
 * Runs jobs of one name one after the other, so that each sees what the one before has stored: across all pages of
 * the extension where the browser has locks, else within this one. A job that fails stops no other.
 */
export function inTurn<T>(name: string, job: () => Promise<T>): Promise<T> {
  if (globalThis.navigator?.locks !== undefined) return navigator.locks.request(name, job);
  const turn = (last.get(name) ?? Promise.resolve()).then(job, job);
  last.set(name, turn);
  return turn;
}
