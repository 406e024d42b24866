import { observed } from './changes.ts';
import { findInFlow } from './find-in-flow.ts';
import type { Mark } from './mark.ts';
import { readFlows } from './read-flows.ts';
import { judge } from './relevance.ts';
import type { Scan, ScanWorld } from './start-scan.ts';

/** Milliseconds without a change before a page is read again: painting by elements rewrites it each time. */
const calm = 300;

/**
 * The scan for a painter that changes the page: reads all at once, and after each change of the page takes every mark off,
 * reads all again and marks anew. Only what stands outside shadow roots.
 */
export function startWholeScan(world: ScanWorld): Scan {
  const { document, lens, signal } = world;
  let marks: readonly Mark[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function read(): Mark[] {
    const top = document.documentElement;
    const flows = readFlows(top, top, top, () => {});
    const candidates = [];
    for (let flow = flows.next(); flow !== undefined; flow = flows.next()) {
      candidates.push(...findInFlow(flow, lens));
    }
    return [...judge(candidates, world.isTracked)].map(({ mark }) => mark);
  }

  function renew() {
    timer = undefined;
    if (signal.aborted) return;
    try {
      world.onChange([], marks);
      marks = read();
      world.onChange(marks, []);
    } catch (error) {
      world.onError(error);
    }
    observer.takeRecords();
  }

  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(renew, calm);
  });
  observer.observe(document, observed);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );

  queueMicrotask(renew);
  return { marks: () => marks, judgeAgain: renew, isBusy: () => timer !== undefined };
}
