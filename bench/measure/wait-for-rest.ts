import { waitUntil } from '../../tests/harness/wait-until.ts';
import type { TaskTimes } from '../world/task-clock.entry.ts';
import type { World } from './bench-browser.ts';

/** How long next to nothing of ours may run until it has come to rest, ms. Longer than any pause in its work. */
const rest = 600;
/** Milliseconds: a look whether anything is to be done is no work. */
const nothing = 0.5;

/** Waits until marks are there (or none are to come) and the extension in a world with a task clock has come to rest. */
export async function waitForRest(world: World, marked: boolean): Promise<TaskTimes> {
  if (marked) {
    await waitUntil(
      async () => (await world.evaluate<number>('CSS.highlights.size')) > 0,
      'Nothing was marked',
      60_000,
    );
  }
  let last = -1;
  let since = Date.now();
  return waitUntil(
    async () => {
      const times = await world.evaluate<TaskTimes>('benchClock.read()');
      if (times.total - last > nothing) {
        since = Date.now();
        last = times.total;
      }
      return Date.now() - since > rest && times;
    },
    'Sidenote did not come to rest',
    120_000,
  );
}
