import { expect, it } from 'vitest';
import { onceMore } from '../../src/options/once-more.ts';

it('runs once more, and not more often, for all who asked while it ran', async () => {
  let runs = 0;
  const job = onceMore(async () => {
    runs++;
  });
  const first = job();
  job();
  job();
  await first;
  expect(runs).toBe(2);
  await job();
  expect(runs).toBe(3);
});
