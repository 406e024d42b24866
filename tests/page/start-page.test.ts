// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LoadPart } from '../../src/page/parts.ts';
import { startPage } from '../../src/page/start-page.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';

vi.stubGlobal('CSS', { highlights: new Map() });
window.location.href = 'https://example.org/';
/** How a page is read is for a real browser: here each has a word of ours. */
vi.mock('../../src/scan/wait-for-opener.ts', () => ({
  waitForOpener: ({ onOpener }: { onOpener(): void }) => onOpener(),
}));

describe('Sidenote in one document', () => {
  let lifetime = new AbortController();
  afterEach(() => {
    lifetime.abort();
    lifetime = new AbortController();
  });

  /** Sidenote on a page where marking is only written down. */
  function open(isTooLarge = false) {
    const done: string[] = [];
    const told: boolean[] = [];
    let change = (_: Settings) => {};
    let comeBack = () => {};
    const marking = {
      found: () => [],
      step() {},
      judgeAgain() {},
      dressAgain() {},
      isTooLarge: () => isTooLarge,
    };
    const part = {
      startMarking() {
        done.push('started');
        return marking;
      },
    };
    const page = startPage({
      document,
      openers: () => ({ mayHold: () => true, placesIn: () => [] }),
      ownWords: { read: async () => '', watch() {} },
      loadPart: (async () => part) as unknown as LoadPart,
      store: {
        read: async () => defaultSettings,
        watch: (listener) => {
          change = listener;
        },
      },
      shadowRootOf: () => null,
      onReport() {},
      tellSite: (on) => told.push(on),
      onError(error) {
        throw error;
      },
      stillThere: () => true,
      onReturn: (listener) => {
        comeBack = listener;
      },
      signal: lifetime.signal,
    });
    return {
      page,
      /** What the toolbar was told. */
      told,
      change: (some: Partial<Settings>) => change({ ...defaultSettings, ...some }),
      comeBack: () => comeBack(),
      /** What was done since the last time. */
      done: () => done.splice(0),
    };
  }

  it('reads a page that is too large once, however often settings come or the page was frozen', async () => {
    const { page, change, comeBack, done } = open(true);
    await vi.waitFor(() => expect(page.report().state).toBe('too-large'));
    change({ dwell: 500 });
    comeBack();
    await vi.waitFor(() => expect(page.report().state).toBe('too-large'));
    expect(done().filter((each) => each === 'started')).toHaveLength(1);
    change({ on: false });
    expect(page.report().state).toBe('off-everywhere');
  });

  it('tells the toolbar only of what is not usual', async () => {
    const { told, change, comeBack, done } = open();
    await vi.waitFor(() => expect(done()).toEqual(['started']));
    expect(told).toEqual([]);
    const off = { 'example.org': { on: false, painter: 'highlight' } } as const;
    change({ sites: off });
    change({ sites: off, dwell: 10 });
    expect(told).toEqual([false]);
    change({});
    expect(told).toEqual([false, true]);
    change({ on: false });
    change({ on: false, dwell: 10 });
    expect(told).toEqual([false, true, false]);
    comeBack();
    change({ sitesMode: 'chosen' });
    expect(told.at(-1)).toBe(false);
  });

  it('says nothing on usual pages where all are off', async () => {
    const { told, change, comeBack, done } = open();
    await vi.waitFor(() => expect(done()).toEqual(['started']));
    comeBack();
    change({ on: false });
    change({ sitesMode: 'chosen' });
    expect(told).toEqual([]);
  });

  it('takes its marks away during a pause, and reads anew when told to', async () => {
    const { page, done } = open();
    await vi.waitFor(() => expect(done()).toEqual(['started']));
    page.pause(true);
    expect(page.report().state).toBe('paused');
    page.scanAgain();
    page.pause(false);
    expect(page.report().state).toBe('on');
    await vi.waitFor(() => expect(done()).toEqual(['started']));
    page.scanAgain();
    await vi.waitFor(() => expect(done()).toEqual(['started']));
  });
});
