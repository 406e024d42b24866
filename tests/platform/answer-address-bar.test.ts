import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerAddressBar } from '../../src/platform/answer-address-bar.ts';

type Suggest = (lines: readonly { content: string; description: string }[]) => void;
const { browser, heard, shown } = vi.hoisted(() => {
  const heard: { changed?: (typed: string, suggest: Suggest) => void; entered?: (typed: string) => void } =
    {};
  const shown: unknown[] = [];
  return {
    heard,
    shown,
    browser: {
      tabs: { create: async (tab: unknown): Promise<unknown> => shown.push(tab) },
      omnibox: {
        setDefaultSuggestion: (line: unknown) => shown.push(line),
        onInputChanged: {
          addListener(listener: (typed: string, suggest: Suggest) => void) {
            heard.changed = listener;
          },
        },
        onInputEntered: {
          addListener(listener: (typed: string) => void) {
            heard.entered = listener;
          },
        },
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

const open = (protocol: string) => {
  vi.stubGlobal('location', { protocol, origin: `${protocol}//sidenote` });
  answerAddressBar({
    answer: (typed) => ({ message: 'Look up', lines: [{ text: typed, shown: `<b> & “${typed}”` }] }),
    entryNamed: (typed) => (typed === 'Keppra' ? 'levetiracetam' : undefined),
  });
};
beforeEach(() => {
  shown.length = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

it.each([
  ['chrome-extension:', '&lt;b&gt; &amp; “kep”'],
  ['moz-extension:', '<b> & “kep”'],
])('offers lines as text, on %s', (protocol, description) => {
  open(protocol);
  heard.changed?.('kep', (lines) => shown.push(...lines));
  expect(shown).toEqual([{ description: 'Look up' }, { content: 'kep', description }]);
});

it('opens the entry that is named, else the look-up with the words', () => {
  open('chrome-extension:');
  heard.entered?.('Keppra');
  heard.entered?.(` ${'x'.repeat(300)}`);
  expect(shown).toEqual([
    { url: 'chrome-extension://sidenote/popup.html?entry=levetiracetam' },
    { url: `chrome-extension://sidenote/popup.html?query=${'x'.repeat(200)}` },
  ]);
});
