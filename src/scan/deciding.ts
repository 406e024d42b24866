import type { Candidate } from './candidate.ts';
import type { Found } from './found.ts';
import { createJudging, type JudgingWorld } from './judging.ts';
import { afterTheOthers } from './pace.ts';
import type { Reason } from './reason.ts';
import { titleOf } from './true-property.ts';
import type { Verdicts } from './verdicts.ts';

/** How many times what deciding costs passes before it is done again, and the longest wait in milliseconds. */
const [rest, longestRest] = [60, 200];
/** Milliseconds between two tellings while a page is still being read. */
const patience = 100;
/** Milliseconds of deciding before the page gets its turn. */
const slice = 6;
/** So few words are decided about in the task that found them, so that their marks are there before the page is painted. */
const few = 300;
/** How often deciding begins anew because the page has changed meanwhile; then it goes on to the end. */
const mostBeginnings = 3;

/** Decides which words are marked, in slices, and not more often than the page can bear. */
export interface Deciding {
  /** True while there is something to decide about. */
  readonly isDue: boolean;
  /** Decides if anything is new, now or soon. */
  ask(isReading: boolean): void;
  /** Decides anew whether or not anything is new. */
  decide(): void;
}

interface Session {
  readonly steps: Generator<undefined, Map<Candidate, Reason>>;
  readonly version: number;
  readonly title: string;
  /** Milliseconds of work. */
  cost: number;
}

export function createDeciding(
  world: JudgingWorld & { readonly signal: AbortSignal },
  found: Found,
  verdicts: Verdicts,
  guarded: (work: () => void) => () => void,
): Deciding {
  let told = { version: 0, title: '', at: performance.now() };
  /** Of the last times: one that the machine took elsewhere must not count. */
  let costs: readonly number[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let session: Session | undefined;
  let beginnings = 0;
  let isUnderWay = false;
  const title = () => titleOf(world.document);

  function decide() {
    clearTimeout(timer);
    timer = undefined;
    session = undefined;
    if (found.size <= few) goOn();
    else if (!isUnderWay) afterTheOthers(goOn);
    isUnderWay = found.size > few;
  }

  const goOn = guarded(() => {
    const start = performance.now();
    if (session?.version !== found.version) {
      session = { steps: judging.inSteps(found.all()), version: found.version, title: title(), cost: 0 };
      beginnings++;
    }
    const { steps, version } = session;
    const mayPause = found.size > few && beginnings < mostBeginnings;
    let step = steps.next();
    while (!step.done && !(mayPause && performance.now() - start > slice)) step = steps.next();
    session.cost += performance.now() - start;
    if (!step.done) return afterTheOthers(goOn);
    costs = [session.cost, ...costs].slice(0, 3);
    told = { version, title: session.title, at: performance.now() };
    session = undefined;
    beginnings = 0;
    verdicts.settle(step.value);
    if (!isUnderWay) return verdicts.tell();
    isUnderWay = false;
    afterTheOthers(guarded(verdicts.tell));
  });
  world.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const judging = createJudging(world, () => decide());

  return {
    get isDue() {
      return timer !== undefined || isUnderWay;
    },
    ask(isReading) {
      if (isUnderWay) return;
      const now = performance.now();
      const isNew = told.version !== found.version || told.title !== title();
      if (!isNew || (isReading && now - told.at < patience)) return;
      const wait = told.at + Math.min(longestRest, Math.min(...costs) * rest) - now;
      if (costs.length === 0 || wait <= 0) decide();
      else timer ??= setTimeout(guarded(decide), wait);
    },
    decide: guarded(decide),
  };
}
