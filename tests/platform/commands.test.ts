import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerCommands } from '../../src/platform/commands.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { memoryStore } from '../popup/fake-world.ts';

type OnCommand = (command: string, tab?: object) => void;
const { browser, listeners, calls, memory } = vi.hoisted(() => {
  const listeners: OnCommand[] = [];
  const calls: unknown[][] = [];
  const memory: Record<string, unknown> = {};
  const record =
    (name: string) =>
    async (...given: unknown[]): Promise<unknown> =>
      calls.push([name, ...given]);
  return {
    listeners,
    calls,
    memory,
    browser: {
      commands: { onCommand: { addListener: (listener: OnCommand) => listeners.push(listener) } },
      tabs: {
        query: async () => [{ id: 5, url: 'https://Example.org/x' }],
        sendMessage: record('sendMessage'),
        create: record('create'),
      },
      action: { openPopup: record('openPopup') },
      storage: {
        session: {
          get: async () => memory,
          set: async (items: object): Promise<unknown> => Object.assign(memory, items),
        },
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

describe('shortcuts', () => {
  const store = memoryStore(defaultSettings);
  const press = (command: string, tab?: object) => listeners[0]?.(command, tab);
  beforeEach(() => {
    calls.length = 0;
    listeners.length = 0;
    answerCommands(store);
  });

  it('are listened to from the first moment', () => {
    expect(listeners).toHaveLength(1);
  });

  it('turn the site in front off and on', async () => {
    press('toggle-site', { id: 5, url: 'https://example.org/' });
    await vi.waitFor(() => expect(store.now().sites['example.org']?.on).toBe(false));
    press('toggle-site');
    await vi.waitFor(() => expect(store.now().sites).toEqual({}));
  });

  it('pause the tab in a private window, where no rule is made, and end a pause anywhere', async () => {
    const update = vi.spyOn(store, 'update');
    press('toggle-site', { id: 5, url: 'https://example.org/', incognito: true });
    await vi.waitFor(() => expect(calls).toEqual([['sendMessage', 5, { type: 'pause', paused: true }, {}]]));
    expect(memory).toEqual({ 'paused-tabs': [5] });
    press('toggle-site', { id: 5, url: 'https://example.org/' });
    await vi.waitFor(() =>
      expect(calls.at(-1)).toEqual(['sendMessage', 5, { type: 'pause', paused: false }, {}]),
    );
    expect(memory).toEqual({ 'paused-tabs': [] });
    expect(update).not.toHaveBeenCalled();
    update.mockRestore();
  });

  it('go to the next term in the tab in front', async () => {
    press('next-term');
    const message = { type: 'command', command: 'next-term' };
    await vi.waitFor(() => expect(calls).toEqual([['sendMessage', 5, message, {}]]));
  });

  it('open the look-up, in a tab where the browser refuses a popup', async () => {
    press('open-lookup', { id: 5 });
    await vi.waitFor(() => expect(calls).toEqual([['openPopup']]));
    vi.spyOn(browser.action, 'openPopup').mockRejectedValueOnce(new Error('no'));
    vi.stubGlobal('location', { origin: 'chrome-extension://sidenote' });
    press('open-lookup', { id: 5 });
    const url = 'chrome-extension://sidenote/popup.html?tab=5';
    await vi.waitFor(() => expect(calls.at(-1)).toEqual(['create', { url }]));
    vi.unstubAllGlobals();
  });

  it('make no rule for pages of the browser', async () => {
    const update = vi.spyOn(store, 'update');
    for (const url of ['chrome://extensions/', 'about:addons', 'ftp://example.org/', 'file:///x'])
      press('toggle-site', { id: 5, url });
    press('toggle-site', { id: 5, url: 'https://last.example/' });
    await vi.waitFor(() => expect(store.now().sites['last.example']?.on).toBe(false));
    expect(update).toHaveBeenCalledTimes(1);
    update.mockRestore();
  });

  it('work on after one that could not be carried out', async () => {
    // An unhandled rejection would fail the run.
    vi.spyOn(browser.tabs, 'query').mockRejectedValueOnce(new Error('no window'));
    press('next-term');
    vi.spyOn(browser.action, 'openPopup').mockRejectedValueOnce(new Error('no'));
    vi.spyOn(browser.tabs, 'create').mockRejectedValueOnce(new Error('no'));
    vi.stubGlobal('location', { origin: 'chrome-extension://sidenote' });
    press('open-lookup', { id: 5 });
    await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledTimes(1));
    vi.unstubAllGlobals();
    press('next-term', { id: 5 });
    await vi.waitFor(() => expect(calls.at(-1)?.[0]).toBe('sendMessage'));
  });
});
