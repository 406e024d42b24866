import { type Changes, changesIn, observed } from './changes.ts';
import { afterTheOthers, createPace } from './pace.ts';
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
  /** Now and then, in an idle moment, for what no observer reports. */
  lookThoroughly(): void;
  onError(error: unknown): void;
  readonly signal: AbortSignal;
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
  const workSoon = () => {
    if (!isScheduled) pace.ask();
  };

  const observer = new MutationObserver((news) => {
    for (const record of news) records.push(record);
    workSoon();
  });
  observer.observe(document, observed);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  watchUnreported(
    document,
    guarded(() => {
      world.lookThoroughly();
      if (world.hasSteps) workSoon();
    }),
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
    workSoon,
    guarded,
  };
}
