import { beforeAll, describe, expect, it } from 'vitest';
import { type ContentWorld, openContentWorld } from '../harness/content-world.ts';
import type { Session } from '../harness/launch-with-sidenote.ts';
import { waitForMarks } from '../harness/marked-terms.ts';
import { tabId } from '../harness/read-card.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { body, listed, off, on, words } from './lifetime-bench.ts';

let timesNext = 0;
const files = {
  '/words.html': words,
  '/ahead.html': `<!doctype html><title>Ahead</title>
    <script type="speculationrules">{ "prerender": [{ "urls": ["/next.html"], "eagerness": "immediate" }] }</script>
    <a href="/next.html">Next</a>`,
  get '/next.html'() {
    timesNext++;
    return `<!doctype html><title>Next</title>${body}`;
  },
  '/other.html': '<!doctype html><title>Other</title><p>Nothing of ours.</p>',
};

describe.each(['chromium', 'firefox'] as const)('the life of Sidenote in %s', (kind) => {
  let session: Session;
  let world: ContentWorld;

  const stage = setStage(kind, files, {
    headers: { 'cache-control': 'no-cache' },
    async before(session) {
      world = await openContentWorld(session);
      await world.storeSettings(on);
    },
  });

  beforeAll(() => {
    ({ session } = stage);
  });

  describe('on pages that come and go', () => {
    it('follows a page that changes its address, title and text without a load', async () => {
      const spa = await session.newPage(`${stage.origin}/other.html`);
      await spa.evaluate(() => {
        history.pushState({}, '', '/next');
        document.title = 'Lamotrigine: side effects';
        document.body.textContent = 'Side effects of lamotrigine: rash.';
      });
      await waitForMarks(spa);
      expect(await listed(spa)).toContain('side-effect rash');
      await spa.evaluate(() => {
        history.pushState({}, '', '/garden');
        document.title = 'Garden';
        document.body.textContent = 'Against a rash of weeds: patience.';
      });
      await waitUntil(async () => (await listed(spa)).length === 0, 'A rash stayed marked in the garden');
      await spa.close();
    });

    it('follows settings and text of a page that was in the back/forward cache meanwhile', async () => {
      const cached = await session.newPage(`${stage.origin}/words.html`);
      await waitForMarks(cached);
      const there = await tabId(cached);
      const place = async () => {
        const [top] = await world.run(there, () => ({
          path: location.pathname,
          isSame: Reflect.get(globalThis, 'sameDocument') === true,
          isMarked: CSS.highlights.has('sidenote-medicine'),
          isFollowed: CSS.highlights.has('sidenote-caution'),
        }));
        return top;
      };
      const becomes = (expected: Partial<NonNullable<Awaited<ReturnType<typeof place>>>>) =>
        waitUntil(
          async () => {
            const now = await place().catch(() => undefined);
            return Object.entries(expected).every(([name, value]) => now && Reflect.get(now, name) === value);
          },
          async () => `${JSON.stringify(await place())} never became ${JSON.stringify(expected)}`,
        );
      await world.run(there, () => {
        Reflect.set(globalThis, 'sameDocument', true);
      });
      for (const settings of [off, on]) {
        await world.goTo(there, `${stage.origin}/other.html`);
        await becomes({ path: '/other.html', isSame: false });
        await world.storeSettings(settings);
        await world.goBack(there);
        await becomes({ path: '/words.html', isSame: true, isMarked: settings === on, isFollowed: false });
      }
      await world.run(there, () => {
        const late = document.createElement('p');
        late.textContent = 'Gabapentin: not while pregnant.';
        document.body?.append(late);
      });
      await becomes({ isMarked: true, isFollowed: true });
    });
  });

  // Firefox does not load pages ahead.
  if (kind === 'chromium')
    it('marks a page that was loaded before anyone saw it', async () => {
      const ahead = await session.newPage(`${stage.origin}/ahead.html`);
      const there = await tabId(ahead);
      await waitUntil(() => timesNext > 0, 'Nothing was loaded ahead');
      await world.run(there, () => document.querySelector('a')?.click());
      await waitUntil(async () => {
        const [top] = await world
          .run(there, () => {
            const [how] = performance.getEntriesByType('navigation');
            const wasAhead = Number(Reflect.get(how ?? {}, 'activationStart')) > 0;
            return wasAhead && location.pathname === '/next.html' && CSS.highlights.has('sidenote-medicine');
          })
          .catch(() => []);
        return top === true;
      }, 'The page that was loaded ahead stayed unmarked');
    });
});
