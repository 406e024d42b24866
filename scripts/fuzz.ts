import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tellFailure } from '../tests/browser/fuzz-failure.ts';
import type * as fuzz from '../tests/browser/fuzz-rooms.ts';
import { launchForRooms } from '../tests/harness/open-room-page.ts';
import { ensureBrowser } from './ensure-browser.ts';

declare const rooms: typeof fuzz;

/** Pages tried in one tab: a fresh one now and then, so that nothing piles up. */
const perTab = 1000;
const batch = 25;
/** Milliseconds for a batch: beyond that a page has made the browser hang. */
const patience = 60_000;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      seed: { type: 'string' },
      firefox: { type: 'boolean', default: false },
    },
  });
  const kind = values.firefox ? 'firefox' : 'chromium';
  const end = Date.now() + Number(values.minutes) * 60_000;
  // Another part of all pages on each run, and told, so that a run can be repeated.
  const first = Number(values.seed ?? Date.now() % 1_000_000_000);
  ensureBrowser(kind);
  console.log(`Random pages in ${kind} for ${values.minutes} minutes, from seed ${first} on.`);
  const browser = await launchForRooms(kind, join(import.meta.dirname, '../tests/browser/fuzz-rooms.ts'));
  let seed = first;
  let failures = 0;
  let marks = 0;
  try {
    while (Date.now() < end) {
      const page = await browser.open(
        '<!doctype html><html lang="en"><title>Fuzz</title><body></body></html>',
      );
      for (const last = seed + perTab; seed < last && Date.now() < end; ) {
        const hung = new Promise<never>((_, reject) => {
          setTimeout(
            () => reject(new Error(`A page of seeds ${seed} to ${seed + batch - 1} hangs.`)),
            patience,
          ).unref();
        });
        const failure = await Promise.race([
          page.evaluate((from, count) => rooms.tryPages(from, count), seed, batch),
          hung,
        ]);
        if (failure === undefined) seed += batch;
        else {
          failures++;
          seed = failure.seed + 1;
          console.log(`\n${tellFailure(failure)}`);
        }
      }
      marks += await page.evaluate(() => rooms.marksMet());
      await page.close();
    }
  } finally {
    await browser.close();
  }
  console.log(`\n${seed - first} pages with ${marks} marks tried, ${failures} failed.`);
  if (failures > 0) process.exitCode = 1;
}

run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
