// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LoadPart } from '../../src/page/parts.ts';
import { startPage } from '../../src/page/start-page.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';

vi.stubGlobal('CSS', { highlights: new Map() });
/** How a page is read is for a real browser: here each has a word of ours. */
vi.mock('../../src/scan/wait-for-opener.ts', () => ({
  waitForOpener: ({ onOpener }: { onOpener(): void }) => onOpener(),
}));

describe('Sidenote in one document', () => {
  const lifetime = new AbortController();
  afterEach(() => lifetime.abort());

  it('reads a page that is too large once, however often settings come or the page was frozen', async () => {
    let starts = 0;
    let change = (_: Settings) => {};
    let comeBack = () => {};
    const marking = {
      found: () => [],
      step() {},
      judgeAgain() {},
      isTooLarge: () => true,
    };
    const part = {
      startMarking() {
        starts++;
        return marking;
      },
    };
    const page = startPage({
      document,
      openers: { mayHold: () => true, placesIn: () => [] },
      loadPart: (async () => part) as unknown as LoadPart,
      store: {
        read: async () => ({ settings: defaultSettings, problems: [] }),
        update: async () => {},
        watch: (listener) => {
          change = (settings) => listener({ settings, problems: [] });
        },
      },
      isPrivate: () => false,
      shadowRootOf: () => null,
      detectLanguage: async () => 'en',
      onReport() {},
      onError(error) {
        throw error;
      },
      stillThere: () => true,
      onReturn: (listener) => {
        comeBack = listener;
      },
      signal: lifetime.signal,
    });
    await vi.waitFor(() => expect(page.report().state).toBe('too-large'));
    change({ ...defaultSettings, dwell: 500 });
    comeBack();
    await vi.waitFor(() => expect(page.report().state).toBe('too-large'));
    expect(starts).toBe(1);
    change({ ...defaultSettings, on: false });
    expect(page.report().state).toBe('off-everywhere');
  });
});
