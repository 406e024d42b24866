const last = new Map<string, Promise<unknown>>();

/** Runs jobs of one name one after the other, so that each sees what the one before has stored. A job that fails stops no other. */
export type InTurn = <T>(name: string, job: () => Promise<T>) => Promise<T>;

/** Within this script alone. */
export const inOwnTurn: InTurn = (name, job) => {
  const turn = (last.get(name) ?? Promise.resolve()).then(job, job);
  last.set(name, turn);
  return turn;
};

/**
 * Across all pages of the extension where the browser has locks. Not for content scripts: there the locks are the page's own,
 * which could see and hold them.
 */
export const inTurn: InTurn = (name, job) =>
  globalThis.navigator?.locks === undefined ? inOwnTurn(name, job) : navigator.locks.request(name, job);
