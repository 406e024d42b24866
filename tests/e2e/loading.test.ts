import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ContentWorld, openContentWorld, partsHere } from '../harness/content-world.ts';
import { builtExtension, type Session } from '../harness/launch-with-sidenote.ts';
import { waitForMarks } from '../harness/marked-terms.ts';
import { moveOnto } from '../harness/move-onto.ts';
import { tabId, waitForCard } from '../harness/read-card.ts';
import type { ErrorRecord } from '../harness/record-errors.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** Bytes, compressed: what every frame of every page may load. */
const limit = 30_000;

const words = '<p>She takes lamotrigine against epilepsy.</p>';
const files = {
  '/garden.html': '<!doctype html><title>Garden</title><p>Water the roses in the evening.</p>',
  '/words.html': `<!doctype html><title>Words</title>${words}<div id=host></div>
    <iframe name=srcdoc srcdoc="${words}"></iframe>
    <iframe name=data src="data:text/html,${encodeURIComponent(words)}"></iframe>
    <iframe name=sandboxed sandbox srcdoc="${words}"></iframe>
    <iframe name=written></iframe><iframe name=blob></iframe>
    <script>
      document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<p>And gabapentin.</p>';
      frames.written.document.write('${words}');
      frames.written.document.close();
      document.querySelector('[name=blob]').src = URL.createObjectURL(new Blob(['${words}'], { type: 'text/html' }));
    </script>`,
};

describe.each(['chromium', 'firefox'] as const)('what %s loads', (kind) => {
  let session: Session;
  let world: ContentWorld;
  let page: Page;
  let record: ErrorRecord;
  let tab: number;

  const stage = setStage(kind, files, {
    async before(session) {
      world = await openContentWorld(session);
    },
  });

  beforeAll(async () => {
    ({ session, page, record } = stage);
    await page.goto(`${stage.origin}/words.html`);
    await waitForMarks(page, { atLeast: 3 });
    tab = await tabId(page);
  });

  it(`is at most ${limit / 1000} kB gzip in every frame`, () => {
    const folder = builtExtension[kind];
    const manifest: { content_scripts: { js?: string[]; css?: string[] }[] } = JSON.parse(
      readFileSync(join(folder, 'manifest.json'), 'utf8'),
    );
    const loaded = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
    expect(loaded).toContain('page.js');
    const sizes = loaded.map((file) => [
      file,
      gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    ]);
    const sum = sizes.reduce((total, [, size]) => total + Number(size), 0);
    expect(sum, sizes.join(' · ')).toBeLessThanOrEqual(limit);
  });

  it('offers no file of Sidenote to pages', () => {
    const manifest = JSON.parse(readFileSync(join(builtExtension[kind], 'manifest.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('is the card as well in every frame with words, whatever kind of frame it is', async () => {
    await waitUntil(
      async () => {
        const parts = await world.run(tab, partsHere);
        return parts.length === 6 && parts.every((here) => here.includes('card'));
      },
      async () => `The frames have ${JSON.stringify(await world.run(tab, partsHere))}`,
    );
  });

  it('opens the card without a load when the pointer comes', async () => {
    await moveOnto(page, 'lamotrigine');
    await waitForCard(page, 'lamotrigine');
  });

  it('is nothing more on a page without words', async () => {
    const garden = await session.newPage(`${stage.origin}/garden.html`);
    const there = await tabId(garden);
    // The card comes when a page is idle: this one has been, when that of a page opened after it has come.
    const other = await session.newPage(`${stage.origin}/words.html`);
    await waitForMarks(other);
    const otherTab = await tabId(other);
    await waitUntil(async () => (await world.run(otherTab, partsHere))[0]?.includes('card'), 'No card came');
    await garden.bringToFront();
    await garden.mouse.move(50, 50);
    expect(await world.run(there, partsHere)).toEqual([[]]);
    await garden.close();
    await other.close();
  });

  it('is the card at once for a click that comes before the page is idle, and the click counts', async () => {
    const busy = await session.newPage(`${stage.origin}/garden.html`);
    const there = await tabId(busy);
    await world.run(there, () => {
      window.requestIdleCallback = () => 0;
    });
    await busy.evaluate((words) => {
      document.body.innerHTML += words;
    }, words);
    await waitForMarks(busy);
    expect(await world.run(there, partsHere)).toEqual([['marking']]);
    const at = await moveOnto(busy, 'lamotrigine');
    await busy.mouse.click(at.x, at.y);
    // The pointer alone would open nothing any more.
    await busy.mouse.move(1, 1);
    await waitForCard(busy, 'lamotrigine');
    await busy.close();
  });

  it('is mark.js only where the reader chose it', async () => {
    expect((await world.run(tab, partsHere)).flat()).not.toContain('element-painter');
    const rule = { '127.0.0.1': { on: true, painter: 'elements' } };
    await world.storeSettings({ version: 1, on: true, sites: rule });
    await page.waitForSelector('mark[data-sidenote]');
    expect((await world.run(tab, partsHere))[0]).toContain('element-painter');
    await world.storeSettings({ version: 1, on: true, sites: {} });
    await waitUntil(() => page.evaluate(() => CSS.highlights.has('sidenote-medicine')), 'No highlight');
  });

  it('paints the words in frames and shadow trees with the one style sheet', async () => {
    const underlined = () => {
      const line = (root: Document | ShadowRoot) => {
        const element = root.querySelector('p');
        return element && getComputedStyle(element, '::highlight(sidenote-medicine)').textDecorationLine;
      };
      const inner = document.getElementById('host')?.shadowRoot;
      return [line(document), ...(inner ? [line(inner)] : [])].join(' ');
    };
    expect(await page.evaluate(underlined)).toBe('underline underline');
    for (const frame of page.frames().slice(1)) {
      await waitForMarks(frame);
      expect([frame.url(), await frame.evaluate(underlined)]).toEqual([frame.url(), 'underline']);
    }
  });

  it('causes no error', async () => {
    expect(await record.errors()).toEqual([]);
  });

  it('would tell the console, and no page, of an error of its own', async () => {
    await world.run(tab, () => console.error('Sidenote', new Error('this went wrong')));
    // Firefox' driver does not tell what an error says.
    const ours = /^console: Sidenote (Error: this went wrong|JSHandle@error)/;
    await waitUntil(
      async () => (await record.errors()).some((each) => ours.test(each)),
      async () => `Recorded are ${JSON.stringify(await record.errors())}`,
    );
    expect(await page.evaluate(() => globalThis.recordedErrors)).toEqual([]);
  });
});
