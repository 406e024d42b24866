import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerToolbar } from '../../src/platform/toolbar.ts';
import { memoryStore } from '../popup/fake-world.ts';

type OnMessage = (message: unknown, sender: object) => void;
const { browser, heard, shown, sent } = vi.hoisted(() => {
  const heard: OnMessage[] = [];
  const shown: Record<string, unknown>[] = [];
  const sent: unknown[][] = [];
  const show = async (what: Record<string, unknown>): Promise<void> => void shown.push(what);
  return {
    heard,
    shown,
    sent,
    browser: {
      runtime: { id: 'sidenote', onMessage: { addListener: (listener: OnMessage) => heard.push(listener) } },
      tabs: { sendMessage: async (...given: unknown[]): Promise<unknown> => sent.push(given) },
      action: {
        getTitle: async () => shown.findLast(({ title }) => title !== undefined)?.title ?? 'Sidenote',
        setBadgeText: show,
        setTitle: show,
        setIcon: show,
        setBadgeBackgroundColor: async () => {},
        setBadgeTextColor: async () => {},
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

const frame = (frameId: number) => ({ id: 'sidenote', tab: { id: 7 }, frameId });
const terms = (...given: readonly string[]) => ({
  type: 'terms',
  terms: given,
  isAlone: true,
  isAnswer: false,
});
const grey = expect.objectContaining({ 16: '/icon-off/16.png' });
const coloured = expect.objectContaining({ 16: '/icon/16.png' });

describe('the toolbar’s button', () => {
  const tell = (message: unknown, from: object = frame(0)) => heard[0]?.(message, from);
  const badges = () => shown.flatMap(({ tabId, text }) => (text === undefined ? [] : [{ tabId, text }]));
  let store = memoryStore();
  beforeEach(async () => {
    vi.useFakeTimers();
    store = memoryStore();
    heard.length = 0;
    answerToolbar(store);
    await vi.runAllTimersAsync();
    shown.length = 0;
    sent.length = 0;
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('tells how many different terms a page has, in number and words', async () => {
    tell(terms('rash', 'rash', 'lamotrigine'));
    await vi.runAllTimersAsync();
    expect(shown).toEqual([
      { tabId: 7, text: '2' },
      { tabId: 7, title: 'Sidenote: 2 terms on this page' },
    ]);
    expect(sent).toEqual([]);
  });

  it('asks all frames of a page that has several, and counts each term once', async () => {
    tell({ ...terms('rash'), isAlone: false }, frame(3));
    tell({ ...terms('fits'), isAlone: false }, frame(4));
    expect(sent).toEqual([[7, { type: 'terms-please' }, {}]]);
    tell({ ...terms('rash', 'care'), isAlone: false, isAnswer: true }, frame(0));
    tell({ ...terms('rash'), isAlone: false, isAnswer: true }, frame(3));
    await vi.runAllTimersAsync();
    expect(badges()).toEqual([{ tabId: 7, text: '3' }]);
  });

  it('has no number where nothing is left, or the reader wants none', async () => {
    tell(terms());
    await vi.runAllTimersAsync();
    await store.update((settings) => ({ ...settings, badge: false }));
    tell(terms('rash'));
    await vi.runAllTimersAsync();
    expect(badges()).toEqual([
      { tabId: 7, text: '' },
      { tabId: 7, text: '' },
    ]);
  });

  it('is grey where a page is off, by the word of its top frame alone', async () => {
    tell({ type: 'site', on: false }, frame(2));
    await vi.runAllTimersAsync();
    expect(shown).toEqual([]);
    tell({ type: 'site', on: false });
    tell({ type: 'site', on: true });
    await vi.runAllTimersAsync();
    expect(shown).toEqual([
      { tabId: 7, path: grey },
      { tabId: 7, title: 'Sidenote: off on this page' },
      { tabId: 7, path: coloured },
      { tabId: 7, title: 'Sidenote' },
    ]);
  });

  it.each([
    ['before', [{ type: 'site', on: false }, terms()]],
    ['after', [terms(), { type: 'site', on: false }]],
  ] as const)('says that a page is off, told of it %s its last marks went', async (_, messages) => {
    tell(terms('rash'));
    await vi.runAllTimersAsync();
    for (const message of messages) tell(message);
    await vi.runAllTimersAsync();
    expect(await browser.action.getTitle()).toBe('Sidenote: off on this page');
    expect(badges().at(-1)).toEqual({ tabId: 7, text: '' });
  });

  it.each([
    [{ on: false }, grey, 'Sidenote: off everywhere'],
    [{ sitesMode: 'chosen' }, grey, 'Sidenote: on for chosen sites only'],
    [{}, coloured, 'Sidenote'],
  ] as const)('tells on all other pages what is usual: %j', async (change, path, title) => {
    await store.update((settings) => ({ ...settings, ...change }));
    await vi.runAllTimersAsync();
    expect(shown).toEqual([{ path }, { title }]);
  });

  it.each([
    { type: 'terms', terms: 'rash', isAlone: true, isAnswer: false },
    { type: 'terms', terms: [], isAlone: 1, isAnswer: false },
    { type: 'site', on: 'no' },
    { type: 'report' },
    null,
  ])('does nothing about %j', async (message) => {
    tell(message);
    await vi.runAllTimersAsync();
    expect([...shown, ...sent]).toEqual([]);
  });

  it('survives a tab that has gone', async () => {
    vi.spyOn(browser.action, 'setBadgeText').mockRejectedValueOnce(new Error('No tab with id: 7'));
    tell(terms('rash'));
    await vi.runAllTimersAsync();
    tell(terms('care'));
    await vi.runAllTimersAsync();
    expect(badges()).toEqual([{ tabId: 7, text: '1' }]);
  });
});
