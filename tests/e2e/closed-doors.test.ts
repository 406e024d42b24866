import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionPage, openExtensionPage } from '../harness/extension-page.ts';
import { builtExtension, launchWithSidenote, type Session } from '../harness/launch-with-sidenote.ts';
import { settledMarks, waitForMarks } from '../harness/marked-terms.ts';
import { type Server, serve } from '../harness/serve.ts';

const page =
  '<!doctype html><html lang="en"><title>Lamotrigine</title><p>Lamotrigine can cause a skin rash.</p>';

/** Every message that parts of Sidenote send each other, and settings that would turn it off. */
const messages = [
  { type: 'report-please' },
  { type: 'jump', direction: 1 },
  { type: 'pause', paused: true },
  { type: 'scan-again' },
  { type: 'terms-please' },
  { type: 'command', command: 'next-term' },
  { type: 'look-up', text: 'gabapentin' },
  { type: 'card-opened', card: 'x', at: 9e15 },
  { type: 'load', part: 'card' },
  { type: 'terms', terms: ['lamotrigine'], isAlone: true, isAnswer: false },
  { type: 'site', on: false },
  { type: 'open-glossary', entry: 'lamotrigine' },
  { settings: { version: 1, on: false } },
];

describe.each(['chromium', 'firefox'] as const)('the doors of Sidenote in %s', (kind) => {
  let server: Server;
  let session: Session;
  let extension: ExtensionPage;
  let front: Page;
  const manifest: Readonly<Record<string, unknown>> = JSON.parse(
    readFileSync(join(builtExtension[kind], 'manifest.json'), 'utf8'),
  );

  beforeAll(async () => {
    server = await serve({ '/index.html': page });
    session = await launchWithSidenote(kind, { cardReader: false });
    extension = await openExtensionPage(session);
    front = await session.newPage(`${server.origin}/`);
    await waitForMarks(front, { atLeast: 2 });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  it('are closed by the manifest: own scripts and styles alone, no connection, nothing for pages or others', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy.split('; ').toSorted()).toEqual([
      "connect-src 'none'",
      "default-src 'none'",
      "img-src 'self'",
      "script-src 'self'",
      "style-src 'self'",
    ]);
    for (const door of ['web_accessible_resources', 'externally_connectable', 'sandbox', 'update_url'])
      expect(manifest).not.toHaveProperty(door);
    expect(JSON.stringify(manifest.content_scripts)).not.toContain('MAIN');
  });

  it('give a page no file of the extension', async () => {
    const files = ['manifest.json', 'page.js', 'card.js', 'marks.css', 'popup.html', 'icon/48.png'];
    const addresses = files.map((file) => session.extensionUrl(file));
    const loaded = await front.evaluate(async (addresses) => {
      const byElement = (name: 'img' | 'script' | 'link', address: string) =>
        new Promise<boolean>((resolve) => {
          const element = document.createElement(name);
          element.addEventListener('load', () => resolve(true));
          element.addEventListener('error', () => resolve(false));
          if (element instanceof HTMLLinkElement)
            Object.assign(element, { rel: 'stylesheet', href: address });
          else element.src = address;
          document.head.append(element);
        });
      const tries = addresses.flatMap((address) => [
        fetch(address, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        ),
        ...(['img', 'script', 'link'] as const).map((name) => byElement(name, address)),
      ]);
      return Promise.all(tries);
    }, addresses);
    expect(loaded).toEqual(Array(files.length * 4).fill(false));
  });

  it('hear nothing that a page says, by window or by name', async () => {
    const before = { marks: await settledMarks(front), stored: await extension.stored() };
    const tabs = (await session.browser.pages()).length;
    const id = kind === 'firefox' ? 'sidenote@sidenote.example' : new URL(session.extensionUrl('')).host;
    const answers = await front.evaluate(
      async (messages, id) => {
        const told: string[] = [];
        addEventListener('message', ({ source, data }) => {
          if (!messages.some((each) => JSON.stringify(each) === JSON.stringify(data)) || source !== window)
            told.push(`message ${JSON.stringify(data)}`);
        });
        const api: unknown = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime');
        const send: unknown = Reflect.get((api as object | undefined) ?? {}, 'sendMessage');
        for (const message of messages) {
          postMessage(message, '*');
          for (const target of [window, document, document.documentElement])
            target.dispatchEvent(new CustomEvent(String(message.type), { detail: message }));
          if (typeof send === 'function')
            await new Promise<void>((resolve) => {
              send.call(api, id, message, (answer: unknown) => {
                if (answer !== undefined) told.push(`answer ${JSON.stringify(answer)}`);
                resolve();
              });
            });
        }
        return told;
      },
      messages,
      id,
    );
    expect(answers).toEqual([]);
    expect(await settledMarks(front, { looks: 20 })).toEqual(before.marks);
    expect(await front.$('sidenote-card')).toBeNull();
    expect(await extension.stored()).toEqual(before.stored);
    expect(await session.browser.pages()).toHaveLength(tabs);
  });

  it('open no card for a pointer, click or key that the page makes up', async () => {
    const opened = () =>
      front.evaluate(async () => {
        const [range] = CSS.highlights.get('sidenote-medicine') ?? [];
        const at = document.createRange();
        if (range === undefined) throw new Error('Nothing is marked.');
        at.setStart(range.startContainer, range.startOffset);
        at.setEnd(range.endContainer, range.endOffset);
        const { x, y, width, height } = at.getBoundingClientRect();
        const point = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true };
        const target = range.startContainer.parentElement;
        for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
          target?.dispatchEvent(new PointerEvent(type, { ...point, pointerType: 'mouse' }));
        for (const type of ['mousemove', 'mousedown', 'mouseup', 'click'])
          target?.dispatchEvent(new MouseEvent(type, point));
        for (const key of ['N', 'Enter'])
          target?.dispatchEvent(
            new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
          );
        // Longer than the pointer has to rest.
        for (const end = performance.now() + 1500; performance.now() < end; ) {
          await new Promise(requestAnimationFrame);
          if (document.querySelector('sidenote-card') !== null) return point;
        }
        return undefined;
      });
    await front.bringToFront();
    expect(await opened()).toBeUndefined();
    // A real pointer at the same place.
    await front.mouse.move(300, 300);
    const box = await front.$eval('p', (text) => {
      const { x, y, height } = text.getBoundingClientRect();
      return { x: x + 20, y: y + height / 2 };
    });
    await front.mouse.move(box.x, box.y, { steps: 4 });
    await front.waitForSelector('sidenote-card');
    await front.keyboard.press('Escape');
    await front.waitForFunction(() => document.querySelector('sidenote-card') === null);
  });

  it('hear what Sidenote itself says by the same words', async () => {
    const tab = Number(
      await (await session.newPage(session.extensionUrl('options.html'))).evaluate(
        "chrome.tabs.query({ url: 'http://127.0.0.1/*' }).then(([tab]) => tab.id)",
      ),
    );
    await extension.sendToTab(tab, { type: 'pause', paused: true });
    await front.waitForFunction(() => CSS.highlights.size === 0);
  });
});
