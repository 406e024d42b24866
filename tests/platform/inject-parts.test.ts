import { beforeEach, describe, expect, it, vi } from 'vitest';
import { injectParts } from '../../src/platform/inject-parts.ts';

type OnMessage = (message: unknown, sender: object) => void;
const { browser, heard, injected, styled, sent, memory } = vi.hoisted(() => {
  const heard: OnMessage[] = [];
  const injected: unknown[] = [];
  const styled: unknown[] = [];
  const sent: unknown[][] = [];
  const memory: Record<string, unknown> = {};
  return {
    sent,
    memory,
    heard,
    injected,
    styled,
    browser: {
      runtime: { id: 'sidenote', onMessage: { addListener: (listener: OnMessage) => heard.push(listener) } },
      scripting: {
        executeScript: async (injection: unknown): Promise<unknown> => injected.push(injection),
        insertCSS: async (injection: unknown): Promise<unknown> => styled.push(injection),
      },
      storage: { session: { get: async () => memory } },
      tabs: { sendMessage: async (...given: unknown[]): Promise<unknown> => sent.push(given) },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

const sender = { id: 'sidenote', tab: { id: 7 }, frameId: 3 };

describe('the worker, asked for a part', () => {
  const tell = (message: unknown, from: object = sender) => heard[0]?.(message, from);
  beforeEach(() => {
    heard.length = 0;
    injected.length = 0;
    styled.length = 0;
    sent.length = 0;
    memory['paused-tabs'] = [8];
    injectParts();
  });

  it('is listening from the first moment', () => {
    expect(heard).toHaveLength(1);
  });

  it('puts its file into the frame that asked', async () => {
    tell({ type: 'load', part: 'card' });
    tell({ type: 'load', part: 'element-painter' });
    await vi.waitFor(() => expect(injected).toHaveLength(2));
    const target = { tabId: 7, frameIds: [3] };
    expect(injected).toEqual([
      { target, files: ['/card.js'], injectImmediately: true },
      { target, files: ['/element-painter.js'], injectImmediately: true },
    ]);
  });

  it.each([
    ['chrome-extension:', 'AUTHOR'],
    ['moz-extension:', 'USER'],
  ])('brings, in %s, the style of marks with what marks, and with nothing else', async (protocol, origin) => {
    vi.stubGlobal('location', { protocol });
    tell({ type: 'load', part: 'card' });
    tell({ type: 'load', part: 'marking' });
    await vi.waitFor(() => expect(injected).toHaveLength(2));
    expect(styled).toEqual([{ target: { tabId: 7, frameIds: [3] }, files: ['/marks.css'], origin }]);
  });

  it('names the document where the browser tells it: the frame may have another by now', async () => {
    tell({ type: 'load', part: 'card' }, { ...sender, documentId: 'D' });
    await vi.waitFor(() => expect(injected).toHaveLength(1));
    expect(injected).toEqual([expect.objectContaining({ target: { tabId: 7, documentIds: ['D'] } })]);
  });

  it('takes the frame from the browser, not from the message', async () => {
    tell({ type: 'load', part: 'card', tabId: 1, frameId: 0, target: { tabId: 1 } });
    await vi.waitFor(() => expect(injected).toHaveLength(1));
    expect(injected).toEqual([expect.objectContaining({ target: { tabId: 7, frameIds: [3] } })]);
  });

  it.each([
    [{ type: 'load' }, sender],
    [{ type: 'load', part: 'page' }, sender],
    [{ type: 'load', part: '/options.js' }, sender],
    [{ type: 'load', part: ['card'] }, sender],
    [{ type: 'load', part: 'toString' }, sender],
    [{ type: 'report', part: 'card' }, sender],
    [
      { type: 'load', part: 'card' },
      { ...sender, id: 'another extension' },
    ],
    [{ type: 'load', part: 'card' }, { id: 'sidenote' }],
    [
      { type: 'load', part: 'card' },
      { id: 'sidenote', tab: {}, frameId: 3 },
    ],
    [
      { type: 'load', part: 'card' },
      { id: 'sidenote', tab: { id: 7 } },
    ],
  ])('does nothing about %o from %o', async (message, from) => {
    tell(message, from);
    // What is told later comes later: once this is there, nothing came of the other.
    tell({ type: 'load', part: 'marking' }, { ...sender, frameId: 9 });
    await vi.waitFor(() => expect(injected).toHaveLength(1));
    expect(injected).toEqual([expect.objectContaining({ files: ['/marking.js'] })]);
  });

  it('tells a frame of a paused tab so instead, and puts nothing into it', async () => {
    tell({ type: 'load', part: 'marking' }, { ...sender, tab: { id: 8 } });
    await vi.waitFor(() => expect(sent).toEqual([[8, { type: 'pause', paused: true }, { frameId: 3 }]]));
    expect(injected).toEqual([]);
  });

  it('survives a browser that refuses', async () => {
    const refusing = vi.spyOn(browser.scripting, 'executeScript').mockRejectedValueOnce(new Error('No'));
    tell({ type: 'load', part: 'card' });
    await vi.waitFor(() => expect(refusing).toHaveBeenCalled());
    await expect(refusing.mock.results[0]?.value).rejects.toThrow('No');
    tell({ type: 'load', part: 'card' });
    await vi.waitFor(() => expect(injected).toHaveLength(1));
  });
});
