import type { BenchWorld } from '../measure/bench-world.ts';
import { percentile } from '../measure/statistics.ts';
import { waitForRest } from '../measure/wait-for-rest.ts';
import { pageNamed } from '../pages/generated-pages.ts';
import type { Findings } from '../report/budget.ts';
import { digits, milliseconds } from '../report/numbers.ts';
import type { TaskTimes } from '../world/task-clock.entry.ts';

const limit = 2;
const moves = 300;
/** What a moving pointer sets off: our listeners for it, and the frame that they ask for. Loading the card is none of it. */
const causes = [
  'pointermove',
  'pointerover',
  'pointerout',
  'mousemove',
  'mouseover',
  'requestAnimationFrame',
];

interface Crossing {
  /** Our milliseconds in each frame with any. */
  readonly frames: readonly number[];
  /** Milliseconds in listeners for the pointer, all together. */
  readonly inListeners: number;
}

/** What our listeners and all that follows them cost while the real pointer crosses a page. */
async function cross(bench: BenchWorld, name: string, marked: boolean): Promise<Crossing> {
  const fresh = await (await bench.browser('clocked')).open(bench.server.addressOf(pageNamed(name)));
  const { page, world } = fresh;
  await waitForRest(world, marked);
  await world.evaluate(`benchClock.reset(), benchClock.watchFrames(${JSON.stringify(causes)})`);
  for (let move = 0; move < moves; move++) {
    // Lines to and fro, from the top to the bottom, over words and beside them.
    await page.mouse.move(30 + ((move * 37) % 1000), 20 + Math.floor((move * 740) / moves));
  }
  await waitForRest(world, marked);
  const frames = await world.evaluate<readonly number[]>('benchClock.readFrames()');
  const { byCause } = await world.evaluate<TaskTimes>('benchClock.read()');
  if (frames.length === 0) throw new Error('No frame was drawn while the pointer moved.');
  await fresh.close();
  const isPointer = (cause: string) => /^(?:mouse|pointer)/.test(cause);
  return {
    frames: frames.filter((time) => time > 0),
    // What a pointer event sets off later needs a listener that ran: without one, other work is not the pointer's.
    inListeners: Object.entries(byCause).reduce(
      (sum, [cause, time]) => sum + (isPointer(cause) ? time : 0),
      0,
    ),
  };
}

/** What watching the pointer costs. */
export async function pointerMoves(bench: BenchWorld): Promise<Findings> {
  const onMarked: number[] = [];
  let plain = 0;
  for (let round = 0; round < bench.choices.rounds; round++) {
    bench.progress(`pointer moves ${round + 1}/${bench.choices.rounds}`);
    onMarked.push(...(await cross(bench, 'forum with 3,000 marks', true)).frames);
    plain = Math.max(plain, (await cross(bench, 'article without terms', false)).inListeners);
  }
  const p95 = percentile(onMarked, 0.95);
  return {
    budgets: [
      {
        what: 'pointer moves on a page with 3,000 marks: ours in a frame, 95th percentile of frames with any',
        limit: `≤ ${limit} ms`,
        measured: milliseconds(p95),
        met: p95 <= limit,
      },
      {
        what: 'pointer moves where nothing is marked: time in listeners of ours, whole crossing',
        limit: '0',
        measured: plain === 0 ? '0' : milliseconds(plain),
        met: plain === 0,
      },
    ],
    tables: [
      {
        title: `Pointer moves, ${moves} per load`,
        head: ['page', 'frames with work of ours', 'median', '95th', 'longest'],
        rows: [
          [
            'forum with 3,000 marks',
            String(onMarked.length),
            ...[0.5, 0.95, 1].map((share) => digits(percentile(onMarked, share))),
          ],
        ],
        note: 'Milliseconds per frame of what the pointer sets off in the built extension; real mouse events. Opening a card is judged by itself.',
      },
    ],
  };
}
