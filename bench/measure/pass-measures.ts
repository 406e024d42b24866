import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { builtOpenersSource } from '../../src/scan/built-openers-source.ts';
import type { PreparedOwnWords } from '../../src/scan/own-words.ts';
import { waitUntil } from '../../tests/harness/wait-until.ts';
import type { PassOutcome } from '../world/rooms.entry.ts';
import type { TaskTimes } from '../world/task-clock.entry.ts';
import type { World } from './bench-browser.ts';
import { bundleForWorld } from './bundle-for-world.ts';
import { formsExpression, strawMan } from './straw-man.ts';

/** What one measurement of one freshly loaded page came to. Times in milliseconds. */
export interface Sample {
  readonly time: number;
  readonly longest?: number;
  readonly evaluate?: number;
  readonly outcome?: PassOutcome;
  readonly forms?: number;
  readonly highlights?: number;
  readonly nodesAdded?: number;
}

/** A way to read a page, timed in a world where nothing ran before. */
export interface Measure {
  readonly name: string;
  /** True for what others do: where they fail, the bench goes on. */
  readonly isComparison?: boolean;
  run(world: World): Promise<Sample>;
}

/** Times an expression by the page's clock, which counts steps of 5 µs on the bench's pages. */
const timed = (expression: string) =>
  `(() => { const began = performance.now(); ${expression}; return performance.now() - began; })()`;

const floor = timed(`const w = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); let n = 0;
  while (w.nextNode()) n += w.currentNode.data.length`);

const textContent = timed('document.body.textContent.length');

/**
 * The least that a script can do that marks what may come: follow the page's changes, and ask the browser's own code whether
 * any word stands in its text. No walk, no places, no mark.
 */
const least =
  timed(`new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, characterData: true });
  new RegExp(${JSON.stringify(builtOpenersSource)}).test(document.body.textContent)`);

const once = (name: string, expression: string): Measure => ({
  name,
  run: async (world) => ({ time: await world.evaluate<number>(expression) }),
});

/** The bare walk that reads every text node and does nothing more. */
export const walkFloor = once('floor', floor);

/** The scripts that measure a full pass, bundled once per run. */
export interface PassScripts {
  readonly clock: string;
  readonly rooms: string;
}

export async function bundlePassScripts(): Promise<PassScripts> {
  return {
    clock: await bundleForWorld('task-clock.entry.ts', 'benchClock'),
    rooms: await bundleForWorld('rooms.entry.ts', 'benchRooms'),
  };
}

const countNodes = `document.getElementsByTagName('*').length`;

/** Evaluates clock and rooms in a world and starts marking; `start` is the call that does. Gives the time to evaluate. */
export async function startPass(
  world: World,
  { clock, rooms }: PassScripts,
  start = 'benchRooms.start()',
): Promise<number> {
  await world.evaluate(`${clock}\n;0`);
  const evaluate = await world.evaluate<number>(timed(`(0, eval)(${JSON.stringify(rooms)})`));
  await world.evaluate(`benchClock.run(() => ${start}); 0`);
  return evaluate;
}

/** Waits until everything found so far is marked and painted. */
export async function settle(world: World): Promise<PassOutcome> {
  const outcome = await waitUntil(
    async () => {
      const now = await world.evaluate<PassOutcome>('benchRooms.outcome()');
      return !now.busy && now;
    },
    'The pass did not end',
    200_000,
  );
  await world.evaluate('new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(() => r())))');
  return outcome;
}

/** Our full pass: unpacking, compiling, scanning, matching, gating and painting, all slices added up. */
export function fullPass(name: string, scripts: PassScripts, ownTerms?: PreparedOwnWords): Measure {
  return {
    name,
    async run(world) {
      const nodes = await world.evaluate<number>(countNodes);
      const start = `benchRooms.start(${JSON.stringify(ownTerms) ?? ''})`;
      const evaluate = await startPass(world, scripts, start);
      await settle(world);
      const { total, longest } = await world.evaluate<TaskTimes>('benchClock.read()');
      const outcome = await world.evaluate<PassOutcome>('benchRooms.outcome()');
      if (outcome.errors.length > 0) throw new Error(`The rooms failed: ${outcome.errors[0]}`);
      return {
        time: total,
        longest,
        evaluate,
        outcome,
        highlights: await world.evaluate<number>('CSS.highlights.size'),
        nodesAdded: (await world.evaluate<number>(countNodes)) - nodes,
        forms: await world.evaluate<number>('benchRooms.formsOnPage()'),
      };
    },
  };
}

/** What every page is measured by. */
export function passMeasures(scripts: PassScripts): readonly Measure[] {
  return [
    walkFloor,
    { ...once('textContent', textContent), isComparison: true },
    { ...once('least possible', least), isComparison: true },
    fullPass('ours', scripts),
    { ...once('one RegExp', timed(strawMan())), isComparison: true },
  ];
}

const markJs = () =>
  readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.es6.min.js'), 'utf8');

/** mark.js by one expression of all forms. */
export function markRegExp(): Measure {
  return withMarkJs('mark.js markRegExp', `new Mark(document.body).markRegExp(${formsExpression()})`);
}

/** mark.js by a list of all forms: one search of the page for each. It calls itself for each, so a longer list ends its stack. */
export function markList(forms: readonly string[]): Measure {
  const options = `{ separateWordSearch: false, accuracy: { value: 'exactly', limiters: [...'.,;:!?()[]"/'] } }`;
  return withMarkJs(
    'mark.js mark(list)',
    `const forms = ${JSON.stringify(forms)};
    for (let at = 0; at < forms.length; at += 200) new Mark(document.body).mark(forms.slice(at, at + 200), ${options})`,
  );
}

function withMarkJs(name: string, expression: string): Measure {
  return {
    name,
    isComparison: true,
    async run(world) {
      await world.evaluate(`${markJs()}\n;0`);
      return { time: await world.evaluate<number>(timed(expression)) };
    },
  };
}
