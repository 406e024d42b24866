// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openInGlossary } from '../../src/platform/open-glossary.ts';
import { linkToExtension } from '../../src/platform/page-link.ts';
import { linkToTab } from '../../src/platform/tab-link.ts';

type Listener = (message: unknown, sender: object) => unknown;
const { browser, listeners, sent } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const sent: unknown[][] = [];
  return {
    listeners,
    sent,
    browser: {
      runtime: {
        id: 'sidenote',
        onMessage: {
          addListener: (listener: Listener) => listeners.add(listener),
          removeListener: (listener: Listener) => listeners.delete(listener),
        },
        sendMessage: async (...message: unknown[]) => sent.push(message),
      },
      tabs: { sendMessage: async (...message: unknown[]): Promise<unknown> => sent.push(message) },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

const hear = (message: unknown, sender: object) =>
  [...listeners].map((listener) => listener(message, sender));
const message = { type: 'report', report: { host: 'example.org', top: true, state: 'on', found: [] } };

beforeEach(() => {
  listeners.clear();
  sent.length = 0;
});

describe('the line from the popup to a tab', () => {
  it('hears reports of its own tab only, and only from this extension', () => {
    const heard: number[] = [];
    linkToTab(7).onReport((frame) => heard.push(frame), new AbortController().signal);
    hear(message, { id: 'sidenote', tab: { id: 7 }, frameId: 3 });
    hear(message, { id: 'sidenote', tab: { id: 8 }, frameId: 4 });
    hear(message, { id: 'other', tab: { id: 7 }, frameId: 5 });
    hear(message, { tab: { id: 7 }, frameId: 6 });
    hear({ type: 'report' }, { id: 'sidenote', tab: { id: 7 }, frameId: 7 });
    expect(heard).toEqual([3]);
  });

  it('trusts the browser, not the frame, about which frame is the top one', () => {
    const tops: boolean[] = [];
    linkToTab(7).onReport((_, { top }) => tops.push(top), new AbortController().signal);
    hear(message, { id: 'sidenote', tab: { id: 7 }, frameId: 3 });
    hear(message, { id: 'sidenote', tab: { id: 7 }, frameId: 0 });
    expect(tops).toEqual([false, true]);
  });

  it('says that nobody answers where Sidenote does not run', async () => {
    const refuse = vi.spyOn(browser.tabs, 'sendMessage');
    refuse.mockRejectedValueOnce(new Error('Could not establish connection. Receiving end does not exist.'));
    expect(await linkToTab(7).request()).toBe(false);
    expect(await linkToTab(7).request()).toBe(true);
  });

  it('sends a jump to one frame', async () => {
    await linkToTab(7).jump(2, -1, 'rash');
    await linkToTab(7).jump(2, 1);
    expect(sent).toEqual([
      [7, { type: 'jump', direction: -1, entry: 'rash' }, { frameId: 2 }],
      [7, { type: 'jump', direction: 1 }, { frameId: 2 }],
    ]);
  });
});

describe('the line from a frame to the extension', () => {
  it('tells requests, jumps and commands apart', () => {
    const heard: unknown[] = [];
    const { signal } = new AbortController();
    const requests = {
      report: () => heard.push('request'),
      step: (...way: unknown[]) => heard.push(way),
      pause: (paused: boolean) => heard.push(paused ? 'pause' : 'go on'),
      scanAgain: () => heard.push('again'),
    };
    linkToExtension().answer(requests, signal);
    const sender = { id: 'sidenote' };
    hear({ type: 'report-please' }, sender);
    hear({ type: 'jump', direction: 1, entry: 'rash' }, sender);
    hear({ type: 'jump', direction: -1 }, sender);
    hear({ type: 'pause', paused: true }, sender);
    hear({ type: 'pause', paused: false }, sender);
    hear({ type: 'scan-again' }, sender);
    hear({ type: 'command', command: 'next-term' }, sender);
    hear({ type: 'command', command: 'previous-term' }, sender);
    hear({ type: 'jump', direction: 1, entry: 'rash' }, { id: 'other' });
    expect(heard).toEqual(['request', [1, 'rash'], [-1, undefined], 'pause', 'go on', 'again', [1], [-1]]);
  });

  it('hears nothing more once its signal aborts', () => {
    const end = new AbortController();
    const nothing = () => {};
    linkToExtension().answer(
      { report: nothing, step: nothing, pause: nothing, scanAgain: nothing },
      end.signal,
    );
    expect(listeners.size).toBe(1);
    end.abort();
    expect(listeners.size).toBe(0);
  });

  it('keeps silent in a script that outlived its extension', () => {
    const report = { host: '', top: true, state: 'on', found: [] } as const;
    linkToExtension().sendReport(report);
    expect(sent).toEqual([[{ type: 'report', report }]]);
    browser.runtime.id = undefined as unknown as string;
    linkToExtension().sendReport(report);
    openInGlossary('rash');
    browser.runtime.id = 'sidenote';
    expect(sent).toHaveLength(1);
  });
});
