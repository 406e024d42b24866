import { observed } from './changes.ts';
import { findInFlow } from './find-in-flow.ts';
import { createJudging } from './judging.ts';
import type { Mark } from './mark.ts';
import { readFlows } from './read-flows.ts';
import type { Reason } from './reason.ts';
import type { Scan, ScanWorld } from './start-scan.ts';
import { rootElementOf } from './true-property.ts';

/** Milliseconds without a change before a page is read again: painting by elements rewrites it each time. */
const calm = 300;

/**
 * The scan for a painter that changes the page: reads all at once, and after each change of the page takes every mark off,
 * reads all again and marks anew. Only what stands outside shadow roots.
 */
export function startWholeScan(world: ScanWorld): Scan {
  const { document, lens, signal } = world;
  let reasons: ReadonlyMap<Mark, Reason> = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const judging = createJudging(world, () => renew());

  function read(): Map<Mark, Reason> {
    const top = rootElementOf(document);
    const flows = readFlows(top, top, top);
    const candidates = [];
    for (let flow = flows.next(); flow !== undefined; flow = flows.next()) {
      candidates.push(...findInFlow(flow, lens));
    }
    return new Map([...judging(candidates)].map(([{ mark }, reason]) => [mark, reason]));
  }

  function renew() {
    timer = undefined;
    if (signal.aborted) return;
    try {
      const old = [...reasons.keys()];
      reasons = new Map();
      world.onChange([], old);
      reasons = read();
      world.onChange([...reasons.keys()], []);
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
  return {
    marks: () => [...reasons.keys()],
    isEmpty: () => reasons.size === 0,
    why: (mark) => reasons.get(mark),
    judgeAgain: renew,
    isBusy: () => timer !== undefined,
    isTooLarge: () => false,
  };
}
