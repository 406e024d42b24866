import { chooseSteps } from './choose-steps.ts';
import { addCounts, type Counts, noTests } from './count-tests.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { type Step, type StepResult, steps } from './test-steps.ts';

interface Told {
  readonly step: Step;
  readonly result: StepResult;
  readonly seconds: number;
}

async function runStep(step: Step): Promise<Told> {
  const start = performance.now();
  const result = await step.run().catch((error: unknown): StepResult => ({ code: 1, output: String(error) }));
  return { step, result, seconds: (performance.now() - start) / 1000 };
}

function tell({ step, result, seconds }: Told): void {
  const remark = result.remark === undefined ? '' : ` · ${result.remark}`;
  console.log(`${result.code === 0 ? '✓' : '✗'} ${step.name} · ${seconds.toFixed(1)} s${remark}`);
  if (result.warning !== undefined) console.log(`\n${result.warning}\n`);
  if (result.code !== 0) console.log(`\n${result.output.trim()}\n`);
}

/** Runs lanes side by side; results come out in the order of the list, as soon as those before them are told. */
async function runAll(chosen: readonly Step[]): Promise<Told[]> {
  const running = new Map<Step, Promise<Told>>();
  const chain = (lane: Step['lane'], after: Promise<unknown>) => {
    let before = after;
    for (const step of chosen.filter((candidate) => candidate.lane === lane)) {
      const told = before.then(() => runStep(step));
      running.set(step, told);
      before = told;
    }
    return before;
  };
  chain('last', Promise.all([chain('code', Promise.resolve()), chain('build', Promise.resolve())]));
  const all: Told[] = [];
  for (const step of chosen) {
    const told = await running.get(step);
    if (told === undefined) continue;
    tell(told);
    all.push(told);
  }
  return all;
}

async function test(): Promise<void> {
  const chosen = chooseSteps(steps, process.argv.slice(2));
  if (chosen.some(({ lane }) => lane === 'last')) {
    ensureBrowser('chromium');
    ensureBrowser('firefox');
  }
  const all = await runAll(chosen);
  const total = all.reduce<Counts>((sum, { result }) => addCounts(sum, result.counts ?? noTests), noTests);
  const failedSteps = all.filter(({ result }) => result.code !== 0);
  // A failed step without tests (lint, types …) is a failure too: the closing line must not read as success.
  const failed = total.failed + failedSteps.filter(({ result }) => result.counts === undefined).length;
  if (failedSteps.length > 0) process.exitCode = 1;
  console.log(`${total.passed} passed, ${failed} failed`);
}

test().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
