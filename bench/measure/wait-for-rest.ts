import { waitUntil } from '../../tests/harness/wait-until.ts';
import type { TaskTimes } from '../world/task-clock.entry.ts';
import type { World } from './bench-browser.ts';

/** How long nothing of ours may run until it has come to rest, ms. Longer than any pause that it makes by itself. */
const rest = 600;

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
      if (times.tasks !== last) since = Date.now();
      last = times.tasks;
      return Date.now() - since > rest && times;
    },
    'Sidenote did not come to rest',
    120_000,
  );
}
