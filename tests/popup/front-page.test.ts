import { describe, expect, it, vi } from 'vitest';
import { followFrontPage } from '../../src/popup/front-page.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import type { ParsedSettings } from '../../src/settings/store.ts';
import { fakeLink, memoryStore, report } from './fake-world.ts';

function follow(given: Partial<Parameters<typeof followFrontPage>[0]> = {}) {
  const end = new AbortController();
  const link = Promise.resolve(fakeLink(new Map([[0, report()]])));
  const front = followFrontPage({ link, store: memoryStore(), signal: end.signal, ...given });
  const told = vi.fn();
  front.onChange(told, end.signal);
  return { front, told, end };
}

describe('what the popup knows of the page in front', () => {
  it('is asked for at once, and told as it comes', async () => {
    const { front, told, end } = follow();
    expect(front.known()).toEqual({ settings: undefined, answers: undefined, reports: [], tab: undefined });
    await vi.waitFor(() => expect(front.known().tab).toBeDefined());
    expect(front.known()).toMatchObject({ settings: defaultSettings, answers: true });
    expect(front.known().reports).toEqual([[0, report()]]);
    expect(told).toHaveBeenCalled();
    end.abort();
  });

  it('says that no page answers where no tab is in front', async () => {
    const { front, end } = follow({ link: Promise.resolve(undefined) });
    await vi.waitFor(() => expect(front.known().answers).toBe(false));
    expect(front.link()).toBeUndefined();
    end.abort();
  });

  it('keeps a change that comes before the settings are read', async () => {
    const store = memoryStore();
    const { promise, resolve } = Promise.withResolvers<ParsedSettings>();
    const { front, end } = follow({ store: { ...store, read: () => promise } });
    await store.update((settings) => ({ ...settings, on: false }));
    resolve({ settings: defaultSettings, problems: [] });
    await front.read();
    await vi.waitFor(() => expect(front.known().tab).toBeDefined());
    expect(front.known().settings?.on).toBe(false);
    end.abort();
  });

  it('hears the page where settings cannot be read, and lets who reads them know', async () => {
    const { front, end } = follow({
      store: { ...memoryStore(), read: () => Promise.reject(new Error('broken')) },
    });
    await expect(front.read()).rejects.toThrow('broken');
    await vi.waitFor(() => expect(front.known().answers).toBe(true));
    expect(front.known().settings).toBeUndefined();
    end.abort();
  });

  it('tells nobody who is gone', async () => {
    const { front, told, end } = follow();
    const gone = new AbortController();
    const before = vi.fn();
    front.onChange(before, gone.signal);
    gone.abort();
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(before).not.toHaveBeenCalled();
    end.abort();
    const times = told.mock.calls.length;
    await front.ask();
    expect(told).toHaveBeenCalledTimes(times);
  });
});
