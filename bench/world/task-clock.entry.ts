/**
 * Counts the main-thread time of everything that runs after it in this world. Evaluated before the rooms, it stands between
 * them and every way to be called back, so no time is missed and none of the page's own is counted: a world of an extension
 * has its own functions and prototypes.
 *
 * A task's time runs from the first of our code in it to the end of the microtasks that this code queued. The end is found by
 * microtasks of the clock's own behind them: each one lets every chain of promises take one more step.
 */
export interface TaskTimes {
  /** Milliseconds, all tasks together. */
  readonly total: number;
  /** Milliseconds of the longest task. */
  readonly longest: number;
  readonly tasks: number;
  /** Milliseconds by what began the task: the type of an event, or the function that called back. */
  readonly byCause: Readonly<Record<string, number>>;
}

/** Steps of promise chains that still count as the same task; one costs a fraction of a microsecond. */
const steps = 20;

let running = false;
let began = 0;
let total = 0;
let longest = 0;
let tasks = 0;
let cause = '';
let byCause: Record<string, number> = {};

const { performance } = globalThis;
const now = performance.now.bind(performance);

/** Runs something as ours, and counts it. */
export function run<Answer>(work: () => Answer, why = 'start'): Answer {
  if (running) return work();
  running = true;
  cause = why;
  began = now();
  try {
    return work();
  } finally {
    void endSoon();
  }
}

/** Awaits are the cheapest steps: they don't leave the script engine, where a queued microtask does. */
async function endSoon() {
  for (let step = 0; step < steps; step++) await undefined;
  const time = now() - began;
  running = false;
  total += time;
  if (counts(cause)) counting += time;
  longest = Math.max(longest, time);
  tasks++;
  byCause[cause] = (byCause[cause] ?? 0) + time;
}

export function read(): TaskTimes {
  return { total, longest, tasks, byCause };
}

let frames: number[] = [];
let frameBegan = 0;
let counts: (cause: string) => boolean = () => true;
/** Milliseconds of the tasks that count for frames. */
let counting = 0;
const nativeFrame = globalThis.requestAnimationFrame.bind(globalThis);

/** Begins to add up our time frame by frame, of tasks with these causes. */
export function watchFrames(causes: readonly string[]): void {
  frames = [];
  counts = (cause) => causes.includes(cause);
  frameBegan = counting;
  const next = () => {
    frames.push(counting - frameBegan);
    frameBegan = counting;
    nativeFrame(next);
  };
  nativeFrame(next);
}

/** Milliseconds of ours in each frame since `watchFrames`. */
export function readFrames(): readonly number[] {
  return frames;
}

export function reset(): void {
  total = 0;
  longest = 0;
  tasks = 0;
  byCause = {};
}

const nativeTimeout = globalThis.setTimeout.bind(globalThis);

/** What the clock itself adds to each task, milliseconds: the median of many that do nothing. Forgets what was counted. */
export async function overhead(): Promise<number> {
  const empty: number[] = [];
  for (let task = 0; task < 101; task++) {
    reset();
    await new Promise<void>((resolve) => {
      nativeTimeout(() => run(() => {}));
      nativeTimeout(resolve);
    });
    empty.push(total);
  }
  reset();
  return empty.sort((a, b) => a - b)[50] ?? 0;
}

type Callback = (this: unknown, ...given: unknown[]) => unknown;
const wrapped = new WeakMap<object, Callback>();

/** The same callback for the same function, so that listeners can be taken off again. */
function counted(callback: unknown, why: string): unknown {
  if (typeof callback !== 'function') return callback;
  const known = wrapped.get(callback);
  if (known !== undefined) return known;
  const wrapper: Callback = function (...given) {
    const [event] = given;
    return run(() => callback.apply(this, given), event instanceof Event ? event.type : why);
  };
  wrapped.set(callback, wrapper);
  return wrapper;
}

type Methods = Record<string, (...given: unknown[]) => unknown>;

/** Replaces a method by one whose argument number `at` is counted when it is called back. */
function countCallback(owner: object | undefined, name: string, at = 0) {
  const methods = owner as Methods | undefined;
  const native = methods?.[name];
  if (methods === undefined || native === undefined) return;
  methods[name] = function (this: unknown, ...given) {
    given[at] = counted(given[at], name);
    return native.apply(this, given);
  };
}

for (const name of [
  'queueMicrotask',
  'requestAnimationFrame',
  'requestIdleCallback',
  'setTimeout',
  'setInterval',
]) {
  countCallback(globalThis, name);
}
countCallback(EventTarget.prototype, 'addEventListener', 1);
countCallback(EventTarget.prototype, 'removeEventListener', 1);

for (const name of ['MutationObserver', 'IntersectionObserver', 'ResizeObserver']) {
  const world = globalThis as unknown as Record<string, new (...given: unknown[]) => object>;
  const Native = world[name];
  if (Native === undefined) continue;
  world[name] = class extends Native {
    constructor(callback: unknown, ...more: unknown[]) {
      super(counted(callback, name), ...more);
    }
  };
}

const onMessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage');
Object.defineProperty(MessagePort.prototype, 'onmessage', {
  ...onMessage,
  set(this: MessagePort, callback: unknown) {
    onMessage?.set?.call(this, counted(callback, 'message'));
  },
});

const { scheduler } = globalThis as { scheduler?: object };
countCallback(scheduler, 'postTask');
