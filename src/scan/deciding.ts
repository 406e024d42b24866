import type { Candidate } from './candidate.ts';
import type { Found } from './found.ts';
import { createJudging, type JudgingWorld } from './judging.ts';
import { titleOf } from './true-property.ts';
import type { Verdicts } from './verdicts.ts';

/** How many times what deciding costs passes before it is done again, and the longest wait in milliseconds. */
const [rest, longestRest] = [25, 200];
/** Milliseconds between two tellings while a page is still being read. */
const patience = 100;

/** Decides which words are marked, not more often than the page can bear. */
export interface Deciding {
  /** True while there is something to decide about whose time has not come. */
  readonly isDue: boolean;
  /** Decides if anything is new, now or soon. */
  ask(isReading: boolean): void;
  /** Decides anew whether or not anything is new. */
  decide(): void;
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
  const decide = guarded(() => {
    clearTimeout(timer);
    timer = undefined;
    const start = performance.now();
    verdicts.settle(judging(found.all()));
    verdicts.tell();
    const at = performance.now();
    costs = [at - start, ...costs].slice(0, 3);
    told = { version: found.version, title: titleOf(world.document), at };
  });
  world.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const judging: (candidates: Iterable<Candidate>) => ReturnType<ReturnType<typeof createJudging>> =
    createJudging(world, decide);

  return {
    get isDue() {
      return timer !== undefined;
    },
    ask(isReading) {
      const now = performance.now();
      const isNew = told.version !== found.version || told.title !== titleOf(world.document);
      if (!isNew || (isReading && now - told.at < patience)) return;
      const wait = told.at + Math.min(longestRest, Math.min(...costs) * rest) - now;
      if (costs.length === 0 || wait <= 0) decide();
      else timer ??= setTimeout(decide, wait);
    },
    decide,
  };
}
