import { beforeEach, describe, expect, it, vi } from 'vitest';
import { enterOpenTabs } from '../../src/platform/enter-open-tabs.ts';

const nobody = 'Could not establish connection. Receiving end does not exist.';
const { browser, entered, session, tabs } = vi.hoisted(() => {
  const entered: unknown[] = [];
  const session = new Map<string, unknown>();
  const tabs: { id?: number; answers?: boolean; forbidden?: boolean }[] = [];
  return {
    entered,
    session,
    tabs,
    browser: {
      runtime: { id: 'sidenote' },
      storage: {
        session: {
          get: async (key: string) => ({ [key]: session.get(key) }),
          set: async (items: object) => {
            for (const [key, value] of Object.entries(items)) session.set(key, value);
          },
        },
      },
      tabs: {
        query: vi.fn(async () => tabs),
        sendMessage: async (id: number) => {
          if (!tabs.find((tab) => tab.id === id)?.answers) throw new Error(nobody);
        },
      },
      scripting: {
        executeScript: async (injection: { target: { tabId: number } }) => {
          if (tabs.find(({ id }) => id === injection.target.tabId)?.forbidden) throw new Error('Forbidden');
          entered.push(injection);
        },
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

describe('the worker, when the extension has come', () => {
  beforeEach(() => {
    entered.length = 0;
    tabs.length = 0;
    session.clear();
  });

  it('enters all frames of the pages that are open', async () => {
    tabs.push({ id: 1 }, { id: 2 });
    await enterOpenTabs();
    const injections = (file: string) =>
      [1, 2].map((tabId) => ({ target: { tabId, allFrames: true }, files: [file] }));
    expect(entered).toEqual(injections('/page.js'));
  });

  it('leaves pages in peace in which it is running', async () => {
    tabs.push({ id: 1, answers: true }, { id: 2 });
    await enterOpenTabs();
    expect(entered).toHaveLength(1);
  });

  it('passes over pages that it may not enter, and what is no tab', async () => {
    tabs.push({ id: 1, forbidden: true }, {}, { id: 3 });
    await enterOpenTabs();
    expect(entered).toEqual([expect.objectContaining({ target: { tabId: 3, allFrames: true } })]);
  });

  it('wakes no tab that the browser has put away', async () => {
    await enterOpenTabs();
    expect(browser.tabs.query).toHaveBeenLastCalledWith({ discarded: false });
  });

  it('does so once, not whenever the worker wakes', async () => {
    tabs.push({ id: 1 });
    await enterOpenTabs();
    await enterOpenTabs();
    expect(entered).toHaveLength(1);
  });
});
