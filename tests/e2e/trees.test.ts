import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { markedTerms, settledMarks } from '../harness/marked-terms.ts';
import type { ErrorRecord } from '../harness/record-errors.ts';
import { type Server, serve } from '../harness/serve.ts';
import { setStage } from '../harness/set-stage.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** What the fixture's own script offers. */
declare function attachAll(): void;

const fixture = join(import.meta.dirname, '../fixtures/trees');

/** Milliseconds in which a tree must be found that no observer reports, and half as many again for a busy machine. */
const unreported = 3000;

/** Documents, and what is marked in them, in reading order. */
const documents: readonly (readonly [name: string, file: string, marked: readonly string[]])[] = [
  ['declared shadow trees', 'declarative.html', ['lamotrigine', 'gabapentin', 'primidone', 'topiramate']],
  [
    'closed trees on elements of all kinds, in each other',
    'closed.html',
    ['lamotrigine', 'gabapentin', 'primidone', 'phenytoin', 'topiramate'],
  ],
  [
    'XHTML, with sections of text and with prefixes',
    'polyglot.xhtml',
    ['lamotrigine', 'gabapentin', 'primidone', 'topiramate'],
  ],
  ['plain text', 'plain.txt', ['lamotrigine', 'zonisamide']],
  ['a picture', 'picture.svg', []],
  ['XML', 'feed.xml', []],
  ['data', 'data.json', []],
  ['an image', 'image.png', []],
];

describe.each(['chromium', 'firefox'] as const)('documents and trees in %s', (kind) => {
  let framesets: Server;
  let page: Page;
  let record: ErrorRecord;

  const stage = setStage(kind, fixture);

  beforeAll(async () => {
    ({ page, record } = stage);
    const frameset = `<frame name="left" src="${stage.origin}/inner.html"><frame name="right" src="${stage.origin}/other.html">`;
    framesets = await serve({
      '/frameset.html': `<html lang="en"><title>Frameset</title><frameset cols="50%,50%">${frameset}</frameset></html>`,
    });
  });

  afterAll(async () => {
    await framesets?.close();
  });

  afterEach(async () => {
    expect(await record.errors()).toEqual([]);
  });

  const open = (file: string, from: Pick<Server, 'origin'> = stage) => page.goto(`${from.origin}/${file}`);
  const texts = async (place: Page | Frame = page) => (await markedTerms(place)).map(({ text }) => text);

  async function becomes(expected: readonly string[], timeout = 5000, place: Page | Frame = page) {
    let last: string[] = [];
    await waitUntil(
      async () => {
        last = await texts(place).catch(() => ['nothing to be asked']);
        return last.join() === expected.join();
      },
      () => `Marked are [${last.join(', ')}], not [${expected.join(', ')}]`,
      timeout,
    );
  }

  async function frameNamed(name: string): Promise<Frame> {
    const find = async () => {
      for (const frame of page.frames()) {
        const element = await frame.frameElement().catch(() => null);
        if ((await element?.evaluate((each) => each.getAttribute('name'))) === name) return frame;
      }
      return undefined;
    };
    return waitUntil(find, `No frame is named ${name}`, 5000);
  }

  it.each(documents)('marks what it should in %s', async (_, file, marked) => {
    await open(file);
    if (marked.length > 0) await becomes(marked);
    else expect(await settledMarks(page)).toEqual([]);
    const added = () => document.querySelectorAll('sidenote-card, [data-sidenote]').length;
    expect(await page.evaluate(added)).toBe(0);
  });

  it('marks trees that are attached late', async () => {
    await open('late.html');
    await becomes(['lamotrigine']);
    await page.evaluate(() => attachAll());
    await becomes(
      ['lamotrigine', 'gabapentin', 'primidone', 'phenytoin', 'topiramate', 'zonisamide'],
      unreported,
    );
  });

  it('follows what changes in a closed tree', async () => {
    await open('paper.html');
    await becomes(['lamotrigine']);
    await page.evaluate(() => {
      const host = document.createElement('x-closed');
      const tree = host.attachShadow({ mode: 'closed' });
      tree.append('gabapentin');
      document.body.append(host);
      Object.assign(globalThis, { tree });
    });
    await becomes(['lamotrigine', 'gabapentin']);
    await page.evaluate(() => {
      (globalThis as unknown as { tree: ShadowRoot }).tree.replaceChildren('primidone and phenytoin');
    });
    await becomes(['lamotrigine', 'primidone', 'phenytoin']);
    await page.evaluate(() => document.querySelector('x-closed')?.remove());
    await becomes(['lamotrigine']);
  });

  describe('a page of frames', () => {
    beforeAll(() => open('frames.html'));

    it.each([
      ['data', ['zonisamide']],
      ['nested', ['gabapentin']],
      ['inner', ['primidone']],
      ['blank', ['topiramate']],
      ['javascript', ['phenytoin']],
      ['same', ['zonisamide']],
    ])('marks the words in its frame %s', async (name, marked) => {
      await becomes(marked, 5000, await frameNamed(name));
    });

    it('marks the words in a frame that comes late, changes its page, and goes', async () => {
      await page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.name = 'late';
        frame.src = 'inner.html';
        document.body.append(frame);
      });
      await becomes(['zonisamide'], 5000, await frameNamed('late'));
      await page.evaluate(() => document.querySelector('[name=late]')?.setAttribute('src', 'other.html'));
      await waitUntil(
        async () => (await texts(await frameNamed('late')).catch(() => [])).join() === 'ethosuximide',
        'The frame’s next page is not marked',
      );
      await page.evaluate(() => document.querySelector('[name=late]')?.setAttribute('srcdoc', 'primidone'));
      await waitUntil(
        async () => (await texts(await frameNamed('late')).catch(() => [])).join() === 'primidone',
        'The frame’s own text is not marked',
      );
      await page.evaluate(() => document.querySelector('[name=late]')?.remove());
      await becomes(['lamotrigine']);
    });

    it('marks the words in a blank frame as they are written, late', async () => {
      await page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.name = 'written';
        document.body.append(frame);
      });
      const frame = await frameNamed('written');
      await page.evaluate(() => {
        const inside = document.querySelector<HTMLIFrameElement>('[name=written]')?.contentDocument;
        inside?.body.append('First: gabapentin.');
      });
      await becomes(['gabapentin'], 5000, frame);
      await page.evaluate(() => {
        const inside = document.querySelector<HTMLIFrameElement>('[name=written]')?.contentDocument;
        inside?.open();
        inside?.write('<p>Then: primidone.</p>');
        inside?.close();
      });
      await becomes(['primidone'], 5000, frame);
    });

    it('may be a frameset', async () => {
      await open('frameset.html', framesets);
      await becomes(['zonisamide'], 5000, await frameNamed('left'));
      await becomes(['ethosuximide'], 5000, await frameNamed('right'));
      expect(await texts()).toEqual([]);
    });
  });

  describe('a document that changes as a whole', () => {
    it('may be written anew, twice', async () => {
      await open('paper.html');
      await becomes(['lamotrigine']);
      for (const word of ['gabapentin', 'primidone']) {
        await page.evaluate((word) => {
          document.open();
          document.write(`<!doctype html><title>New</title><p>Written anew: ${word}.</p>`);
          document.close();
        }, word);
        await becomes([word]);
      }
    });

    it('may be written slowly', async () => {
      await open('paper.html');
      await becomes(['lamotrigine']);
      await page.evaluate(() => {
        document.open();
        document.write('<!doctype html><title>New</title><p>In parts: gaba');
      });
      await becomes([]);
      await page.evaluate(() => document.write('pentin, and <b>primi'));
      await becomes(['gabapentin']);
      await page.evaluate(() => {
        document.write('done</b>.');
        document.close();
      });
      await becomes(['gabapentin', 'primidone']);
    });

    it('may be an app that shows another page at another address', async () => {
      await open('app.html');
      expect(await settledMarks(page)).toEqual([]);
      await page.click('#one');
      await becomes(['lamotrigine', 'dizziness']);
      await page.click('#two');
      await becomes([]);
      await page.goBack({ waitUntil: [] });
      await becomes(['lamotrigine', 'dizziness']);
    });
  });
});
