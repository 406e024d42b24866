import { join } from 'node:path';
import fc from 'fast-check';
import type { Frame } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleRooms } from '../harness/bundle-rooms.ts';
import { launchForRooms, type RoomBrowser } from '../harness/open-room-page.ts';
import { mixedSequences, reportedSequences } from './oracle-arbitrary.ts';
import { cases, openCases } from './oracle-cases.ts';
import type * as oracle from './oracle-rooms.ts';
import type { Sequence } from './oracle-sequence.ts';

declare const rooms: typeof oracle;

const entryFile = join(import.meta.dirname, 'oracle-rooms.ts');

/** Each frame has a document of its own: while one waits to settle, another is at work. */
const lanes = 12;
const frame =
  '<iframe style="width:240px;height:180px;border:0" srcdoc="<!doctype html><html lang=en><title>Test</title><body>"></iframe>';
const page = `<!doctype html><html lang="en"><title>Frames</title><body>${frame.repeat(lanes)}</body></html>`;

/**
 * How many sequences are tried, and from which seed. The same in each run, so that a failure speaks of the code; for long soaks,
 * others.
 */
const wanted = Number(process.env.ORACLE_RUNS ?? Number.NaN);
const seed = Number(process.env.ORACLE_SEED ?? 1);

/** Leaves out the steps whose JSON matches: to look past a fault that is known. */
const without = process.env.ORACLE_WITHOUT === undefined ? undefined : new RegExp(process.env.ORACLE_WITHOUT);

/** Milliseconds after which a frame tells the smallest failing sequence that it has, or that it has none. */
const longest = Number(process.env.ORACLE_TIME ?? 120_000);

const runs = { chromium: 240, firefox: 60 } as const;

describe.each(['chromium', 'firefox'] as const)('marks in %s are what a fresh look would give', (kind) => {
  let browser: RoomBrowser;
  let script = '';
  let frames: Frame[] = [];
  beforeAll(async () => {
    [browser, script] = await Promise.all([launchForRooms(kind, entryFile), bundleRooms(entryFile)]);
    frames = await openFrames();
  });

  /** In a tab of their own: a sequence that ran out of time may still be at work in the last. */
  async function openFrames(): Promise<Frame[]> {
    const tab = await browser.open(page);
    const opened = tab.frames().filter((each) => each !== tab.mainFrame());
    await Promise.all(opened.map((each) => each.evaluate(script)));
    expect(opened.length).toBe(lanes);
    return opened;
  }
  afterAll(() => browser.close());

  async function expectSame(on: Frame | undefined, sequence: Sequence) {
    const complaint = await on?.evaluate((given) => rooms.check(given), sequence);
    if (complaint !== undefined) throw new Error(complaint);
  }

  /** Tries sequences in every frame at once, and tells of the smallest that fails. */
  async function trySequences(sequences: fc.Arbitrary<Sequence>, numRuns: number) {
    const perLane = Math.ceil(numRuns / lanes);
    const mine = await openFrames();
    const details = await Promise.all(
      mine.map((each, lane) =>
        fc.check(
          fc.asyncProperty(sequences.map(withoutSome), (sequence) => expectSame(each, sequence)),
          { numRuns: perLane, seed: seed * lanes + lane, interruptAfterTimeLimit: longest },
        ),
      ),
    );
    const failed = details.filter((each) => each.failed);
    failed.sort((a, b) => sizeOf(a.counterexample) - sizeOf(b.counterexample));
    if (failed.length === 0) return;
    throw new Error(
      `${failed.length} of ${lanes} frames failed (ORACLE_SEED=${seed}), smallest first:\n${failed
        .map(
          ({ counterexample, errorInstance }) => `${JSON.stringify(counterexample?.[0])}\n${errorInstance}`,
        )
        .join('\n\n')}`,
    );
  }

  for (const [name, sequence] of cases) {
    const test = openCases.has(name) ? it.fails : it;
    test(name, () => expectSame(frames[0], sequence));
  }

  const isLeftOut = openCases.size > 0 && !wanted;
  it.skipIf(isLeftOut)('after any sequence of changes', { timeout: 3_600_000 }, async () => {
    await trySequences(reportedSequences, wanted || runs[kind]);
  });

  it.skipIf(isLeftOut)(
    'two seconds after changes that no observer reports',
    { timeout: 3_600_000 },
    async () => {
      await trySequences(mixedSequences, (wanted || runs[kind]) / 10);
    },
  );
});

/** Hurry counts as a step, `{"hurried":true}`. */
function withoutSome(sequence: Sequence): Sequence {
  const isWanted = (part: unknown) => !without?.test(JSON.stringify(part));
  return {
    ...sequence,
    hurried: sequence.hurried && isWanted({ hurried: true }),
    steps: sequence.steps.filter(isWanted),
  };
}

const sizeOf = (value: unknown) => JSON.stringify(value).length;
