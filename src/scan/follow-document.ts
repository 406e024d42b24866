import { type Changes, changesIn, observed } from './changes.ts';
import { afterTheOthers, createPace } from './pace.ts';
import { descendantsOf } from './true-property.ts';
import { watchUnreported } from './watch-unreported.ts';

/** Milliseconds of work before the page gets its turn: half a frame at 60 Hz. */
const slice = 8;

interface FollowWorld {
  readonly document: Document;
  /** Called once, before anything else, and never before `followDocument` has returned. */
  begin(): void;
  take(changes: Changes): void;
  /** Does a little of what there is to do; false if there is nothing. */
  step(): boolean;
  readonly hasSteps: boolean;
  /** Called after each turn of work. */
  afterwards(): void;
  /** Now and then, in idle moments, for what no observer reports; rests now and then. */
  lookThoroughly(): Iterator<undefined, void>;
  onError(error: unknown): void;
  readonly signal: AbortSignal;
}

/** So many new nodes take the browser a while to style. */
const many = 200;

function isLarge(records: readonly MutationRecord[]): boolean {
  let count = 0;
  for (const record of records) {
    if (record.type !== 'childList') continue;
    const { addedNodes } = record;
    count += addedNodes.length;
    for (let index = 0; index < addedNodes.length && count < many; index++)
      count += descendantsOf(addedNodes[index] as Node);
    if (count >= many) return true;
  }
  return false;
}

/** Work on a document that changes: in slices, at the pace that the page can bear. */
export interface Following {
  /** Follows the changes in a shadow root too. */
  observe(root: ShadowRoot): void;
  /** True while changes or steps wait. */
  readonly isBusy: boolean;
  /** Something is to be done that no change of the page told. */
  workSoon(): void;
  /** The same work, but what goes wrong in it goes to `onError`, and nothing happens once the signal has aborted. */
  guarded(work: () => void): () => void;
}

export function followDocument(world: FollowWorld): Following {
  const { document, signal } = world;
  let records: MutationRecord[] = [];
  let isScheduled = false;

  const guarded = (work: () => void) => () => {
    if (signal.aborted) return;
    try {
      work();
    } catch (error) {
      world.onError(error);
    }
  };

  const work = guarded(() => {
    isScheduled = false;
    const start = performance.now();
    const news = records;
    records = [];
    try {
      if (news.length > 0) world.take(changesIn(news));
      while (!signal.aborted && world.step()) if (performance.now() - start > slice) break;
    } finally {
      world.afterwards();
      if (world.hasSteps && !signal.aborted) {
        isScheduled = true;
        afterTheOthers(work);
      }
      pace.spend(performance.now() - start);
    }
  });
  const pace = createPace(document, work);
  const workSoon = (isLarge = false) => {
    if (!isScheduled) pace.ask(isLarge);
  };

  const observer = new MutationObserver((news) => {
    for (const record of news) records.push(record);
    workSoon(isLarge(news));
  });
  observer.observe(document, observed);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  watchUnreported(
    document,
    function* look() {
      const steps = world.lookThoroughly();
      for (let goesOn = true; goesOn; yield) {
        goesOn = false;
        guarded(() => {
          goesOn = !steps.next().done;
          if (world.hasSteps) workSoon();
        })();
      }
    },
    signal,
  );
  queueMicrotask(
    guarded(() => {
      world.begin();
      work();
    }),
  );
  return {
    observe: (root) => observer.observe(root, observed),
    get isBusy() {
      return records.length > 0 || world.hasSteps || pace.isDue;
    },
    workSoon: () => workSoon(),
    guarded,
  };
}
