import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appChanges } from '../fixtures/apps/app-changes.ts';
import type {} from '../fixtures/apps/app-controls.ts';
import { type AppState, firstState, linesOf, standing } from '../fixtures/apps/app-state.ts';
import { type FrameworkApp, frameworkApps } from '../fixtures/apps/framework-apps.ts';
import { pageNow } from '../fixtures/apps/page-now.ts';
import { serveApps } from '../fixtures/apps/serve-apps.ts';
import { launchSideBySide, type Pair, type SideBySide } from '../fixtures/apps/side-by-side.ts';
import { settledMarks } from '../harness/marked-terms.ts';
import type { Server } from '../harness/serve.ts';

/** The state after each of the changes. */
const states: AppState[] = [];
for (const [, change] of appChanges) states.push(change(states.at(-1) ?? firstState));

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let server: Server;
  let browsers: SideBySide;

  beforeAll(async () => {
    server = await serveApps(frameworkApps);
    browsers = await launchSideBySide(kind);
  });

  afterAll(async () => {
    await browsers?.close();
    await server?.close();
  });

  const open = ({ path }: FrameworkApp) => browsers.open(server.origin + path);

  /** Waits until both pages are byte for byte the same, and show these lines. */
  const agreeOn = (pair: Pair, lines: readonly string[]) =>
    pair.agreeOn(pageNow, (now) => now.lines.join('\n') === lines.join('\n'));

  /** Starts an app on a page that is marked already. */
  async function start(pair: Pair, { hydrates }: FrameworkApp) {
    await pair.marksAreRight();
    await pair.both((page) => page.evaluate(() => app.start()));
    await agreeOn(pair, linesOf(hydrates ? firstState : { ...firstState, late: null }));
  }

  async function show(pair: Pair, state: AppState | undefined) {
    if (state === undefined) throw new Error('There is no such state.');
    await pair.both((page) => page.evaluate((next) => app.show(next), state));
    await agreeOn(pair, linesOf(state));
  }

  describe.each(frameworkApps)('a $name app under marks', (app) => {
    let pair: Pair;

    beforeAll(async () => {
      pair = await open(app);
    });

    afterAll(() => pair?.close());

    it('starts as it does without Sidenote', async () => {
      await start(pair, app);
      await pair.marksAreRight();
      expect(await pair.errors()).toEqual([[], []]);
    });

    it.each(appChanges.map(([name], index) => [name, index] as const))(
      'is the same as without Sidenote, and marked right, when %s',
      async (_name, index) => {
        await show(pair, states[index]);
        await pair.marksAreRight();
        expect(await pair.errors()).toEqual([[], []]);
      },
    );

    it('goes away cleanly', async () => {
      await pair.both((page) => page.evaluate(() => globalThis.app.stop()));
      await agreeOn(pair, [standing]);
      await pair.marksAreRight();
      expect(await pair.errors()).toEqual([[], []]);
    });
  });

  /** Shows one state a frame, and leaves the page no rest to be marked in. */
  async function hurry(app: FrameworkApp) {
    const pair = await open(app);
    const [arrived, ...others] = states;
    await start(pair, app);
    await show(pair, arrived);
    await pair.both((page) =>
      page.evaluate(async (others) => {
        for (const state of others) {
          globalThis.app.show(state);
          await new Promise(requestAnimationFrame);
        }
      }, others),
    );
    await agreeOn(pair, linesOf(states.at(-1) ?? firstState));
    await pair.marksAreRight();
    await settledMarks(pair.marked);
    await pair.marksAreRight();
    expect(await pair.errors()).toEqual([[], []]);
    await pair.close();
  }

  it.each(frameworkApps)('a $name app that changes with every frame ends up marked right', hurry);
});
