import { type Changes, changesIn, observed } from './changes.ts';
import { createDeciding } from './deciding.ts';
import { createFound } from './found.ts';
import type { JudgingWorld } from './judging.ts';
import type { PageLens } from './lens.ts';
import { createLooking } from './looking.ts';
import type { Mark } from './mark.ts';
import { afterTheOthers, createPace } from './pace.ts';
import { createReader } from './reader.ts';
import type { Reason } from './relevance.ts';
import { titleOf } from './true-property.ts';
import { createVerdicts } from './verdicts.ts';
import { watchStyles } from './watch-styles.ts';
import { watchUnreported } from './watch-unreported.ts';

/** Words of ours on a page: beyond that, deciding about them and drawing marks would cost more than marks are worth. */
const most = 10_000;
/** Milliseconds of work before the page gets its turn: half a frame at 60 Hz. */
const slice = 8;

export interface ScanWorld extends JudgingWorld {
  readonly lens: PageLens;
  /** Open and closed roots alike, where the browser lets an extension see them. */
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Called once per batch, before the page is painted whenever the batch fits in a slice; never before the scan is returned. */
  onChange(added: readonly Mark[], removed: readonly Mark[]): void;
  readonly signal: AbortSignal;
}

export interface Scan {
  /** What is marked now, in the order of finding. */
  marks(): readonly Mark[];
  why(mark: Mark): Reason | undefined;
  /** Call when tracking changed: decides anew without reading the page again. */
  judgeAgain(): void;
  /** True while text waits to be read or decided about. */
  isBusy(): boolean;
  /** True once the page turned out to hold more words than can be marked without hurting it. */
  isTooLarge(): boolean;
}

/**
 * Reads a document, follows its changes, and tells which marks come and go, until the signal aborts. A first look through
 * a sieve finds the few texts that are worth reading; a page without an opener is never read at all.
 */
export function startScan(world: ScanWorld): Scan {
  const { document, lens, signal } = world;
  const verdicts = createVerdicts(world.onChange);
  const found = createFound(verdicts.lose);
  const reader = createReader(document, lens, found, () => looking);
  const looking = createLooking({
    document,
    sieves: lens.sieves,
    found,
    shadowRootOf: world.shadowRootOf,
    onText: reader.add,
    onRoot: (root) => observer.observe(root, observed),
  });
  let records: MutationRecord[] = [];
  let isScheduled = false;
  let tooLarge = false;

  const guarded = (job: () => void) => () => {
    if (signal.aborted || tooLarge) return;
    try {
      job();
    } catch (error) {
      world.onError(error);
    }
  };
  const deciding = createDeciding(world, found, verdicts, guarded);

  const observer = new MutationObserver((news) => {
    for (const record of news) records.push(record);
    if (!isScheduled) pace.ask();
  });

  function take(changes: Changes) {
    reader.forgetRead();
    if (changes.removal) {
      found.forgetGone();
      looking.forgetGone();
    }
    for (const node of changes.reshaped) {
      looking.reshape(node);
      reader.reshape(node);
    }
    for (const node of changes.dirty) reader.add(node, changes.mayMove);
    if (changes.rearranged) found.touch();
    if (changes.restyled) styles.lookSoon();
  }

  const isReading = () => reader.isBusy || looking.isBusy;

  const work = guarded(() => {
    isScheduled = false;
    const start = performance.now();
    if (records.length > 0) take(changesIn(records.splice(0)));
    try {
      while (reader.step() || looking.step()) {
        if (found.size > most) return giveUp();
        if (performance.now() - start > slice) break;
      }
    } finally {
      if (!isReading()) looking.hear(titleOf(document));
      if (isReading()) {
        isScheduled = true;
        afterTheOthers(work);
      } else reader.forgetRead();
      if (looking.isAwake) deciding.ask(isReading());
      verdicts.tell();
      pace.spend(performance.now() - start);
    }
  });
  const pace = createPace(document, work);
  const workSoon = () => {
    if (isReading() && !isScheduled) work();
    else if (looking.isAwake) deciding.ask(isReading());
  };

  const styles = watchStyles({
    isWorthIt: () => found.size > 0 || reader.hasSeams,
    look: (end) => found.lookAgain(end),
    onLooked() {
      reader.readSeamsAgain();
      workSoon();
    },
    guarded,
    document,
    signal,
  });

  /** Better no marks than a page that the reader cannot use. */
  function giveUp() {
    observer.disconnect();
    records = [];
    reader.stop();
    looking.stop();
    deciding.stop();
    found.forget(document);
    verdicts.tell();
    tooLarge = true;
  }

  watchUnreported(
    document,
    guarded(() => {
      looking.lookThoroughly();
      styles.lookSoon();
      workSoon();
    }),
    signal,
  );
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      deciding.stop();
    },
    { once: true },
  );

  observer.observe(document, observed);
  queueMicrotask(
    guarded(() => {
      looking.lookAtAll();
      work();
    }),
  );
  return {
    marks: verdicts.marks,
    why: verdicts.why,
    judgeAgain: deciding.decide,
    isBusy: () => !tooLarge && (isReading() || records.length > 0 || deciding.isDue || styles.isLooking()),
    isTooLarge: () => tooLarge,
  };
}
