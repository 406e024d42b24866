import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AppState, firstState } from '../fixtures/react-app/app.ts';
import type {} from '../fixtures/react-app/client.ts';
import { serveReactApp } from '../fixtures/react-app/serve-react-app.ts';
import { launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { markedTerms, waitForMarks } from '../harness/marked-terms.ts';
import { waitUntil } from '../harness/wait-until.ts';

const { items } = firstState;

/** Named changes, each from the state before it. */
const changes: readonly [string, (state: AppState) => AppState][] = [
  ['hydrates', (state) => state],
  ['replaces a word by another term', (state) => ({ ...state, medicine: 'Levetiracetam' })],
  ['replaces a term by a plain word', (state) => ({ ...state, effect: 'nothing' })],
  ['brings the term back', (state) => ({ ...state, effect: 'drowsiness' })],
  ['turns its list around', (state) => ({ ...state, items: [...state.items].reverse() })],
  [
    'inserts an item in front',
    (state) => ({ ...state, items: [{ id: 'e', text: 'Valproate and liver disease' }, ...state.items] }),
  ],
  [
    'removes items',
    (state) => ({ ...state, items: state.items.filter(({ id }) => id !== 'a' && id !== 'c') }),
  ],
  ['empties its list', (state) => ({ ...state, items: [] })],
  ['fills its list again', (state) => ({ ...state, items })],
  ['drops a paragraph', (state) => ({ ...state, note: null })],
  ['adds a paragraph', (state) => ({ ...state, note: 'Primidone, they said' })],
];

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  describe('a React app under marks', () => {
    let session: Session;
    let site: Awaited<ReturnType<typeof serveReactApp>>;
    let page: Page;
    let state = firstState;

    beforeAll(async () => {
      site = await serveReactApp();
      session = await launchWithSidenote(kind);
      page = await session.newPage(site.pageFor(firstState));
      await waitForMarks(page, { atLeast: 5 });
    });

    afterAll(async () => {
      await session?.close();
      await site?.close();
    });

    const wordsOn = async (on: Page) => (await markedTerms(on)).map(({ name, text }) => `${name} ${text}`);

    it.each(changes)('%s without an error, with the right text and marks', async (_name, change) => {
      state = change(state);
      if (state === firstState) await page.evaluate(() => app.hydrate());
      else await page.evaluate((next) => app.show(next), state);

      const { errors, shown, expected } = await page.evaluate(() => ({
        errors: app.errors,
        shown: app.shownText(),
        expected: app.expectedText(),
      }));
      expect(errors).toEqual([]);
      expect(shown).toBe(expected);

      const fresh = await session.newPage(site.pageFor(state));
      await waitForMarks(fresh);
      const right = await wordsOn(fresh);
      await fresh.close();
      await page.bringToFront();
      let now: string[] = [];
      await waitUntil(
        async () => {
          now = await wordsOn(page);
          return now.join() === right.join();
        },
        () => `Marks are ${now.join(', ')}, a fresh load has ${right.join(', ')}`,
      );
    });

    it('goes away cleanly', async () => {
      await page.evaluate(() => app.unmount());
      await waitUntil(async () => (await markedTerms(page)).length === 0, 'Marks stayed on an empty page');
      expect(await page.evaluate(() => [app.errors, app.shownText()])).toEqual([[], '']);
    });
  });
});
