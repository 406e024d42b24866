// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { Sieve } from '../../src/matcher/sieve.ts';
import type { OwnPart } from '../../src/page/own-words.ts';
import type { LoadPart } from '../../src/page/parts.ts';
import { startPage } from '../../src/page/start-page.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';

vi.stubGlobal('CSS', { highlights: new Map() });
const waits = vi.hoisted(() => ({ started: [] as { openers: Sieve; signal: AbortSignal }[] }));
/** How a page is read is for a real browser: here each has a word of ours. */
vi.mock('../../src/scan/wait-for-opener.ts', () => ({
  waitForOpener(world: { openers: Sieve; signal: AbortSignal; onOpener(): void }) {
    waits.started.push(world);
    world.onOpener();
  },
}));

let lifetime = new AbortController();
afterEach(() => lifetime.abort());

function open(first: Partial<Settings>, read: (part: OwnPart) => Promise<string>) {
  lifetime = new AbortController();
  waits.started.length = 0;
  const worlds: { ownWords: string | undefined }[] = [];
  const reads: OwnPart[] = [];
  const errors: unknown[] = [];
  let change = (_: Partial<Settings>) => {};
  let changeTerms: (() => void) | undefined;
  const marking = { found: () => [], step() {}, judgeAgain() {}, dressAgain() {}, isTooLarge: () => false };
  const part = {
    startMarking(world: { ownWords: string | undefined }) {
      worlds.push(world);
      return marking;
    },
  };
  startPage({
    document,
    openers: (own) => ({ mayHold: () => own === 'x', placesIn: () => [] }),
    ownWords: {
      read(part) {
        reads.push(part);
        return read(part);
      },
      watch(listener, signal) {
        changeTerms = listener;
        signal.addEventListener('abort', () => {
          if (changeTerms === listener) changeTerms = undefined;
        });
      },
    },
    loadPart: (async () => part) as unknown as LoadPart,
    store: {
      read: async () => ({ ...defaultSettings, ...first }),
      watch: (listener) => {
        change = (settings) => listener({ ...defaultSettings, ...settings });
      },
    },
    tellSite() {},
    shadowRootOf: () => null,
    onReport() {},
    onError: (error) => errors.push(error),
    stillThere: () => true,
    onReturn() {},
    signal: lifetime.signal,
  });
  return { worlds, reads, errors, change: (now: Partial<Settings>) => change(now), terms: () => changeTerms };
}

it('reads nothing of own terms and follows none while they are off pages', async () => {
  const { worlds, reads, terms } = open({}, async () => 'x');
  await vi.waitFor(() => expect(worlds).toHaveLength(1));
  expect(worlds[0]?.ownWords).toBeUndefined();
  expect(reads).toEqual([]);
  expect(terms()).toBeUndefined();
});

it('waits for own terms too, and hands them on, once they are on pages', async () => {
  const { worlds, reads } = open({ ownTermsOnPages: true }, async (part) =>
    part === 'openers' ? 'x' : part,
  );
  await vi.waitFor(() => expect(worlds).toHaveLength(1));
  expect(waits.started[0]?.openers.mayHold('')).toBe(true);
  expect(worlds[0]?.ownWords).toBe('words');
  expect(reads).toEqual(['openers', 'words']);
});

it('starts anew when they are turned on or off, or change', async () => {
  const { worlds, change, terms } = open({}, async () => 'x');
  await vi.waitFor(() => expect(worlds).toHaveLength(1));
  change({ ownTermsOnPages: true });
  await vi.waitFor(() => expect(worlds).toHaveLength(2));
  expect(waits.started[0]?.signal.aborted).toBe(true);
  terms()?.();
  await vi.waitFor(() => expect(worlds).toHaveLength(3));
  change({ ownTermsOnPages: true, dwell: 100 });
  change({});
  await vi.waitFor(() => expect(worlds).toHaveLength(4));
  expect(worlds[3]?.ownWords).toBeUndefined();
  expect(terms()).toBeUndefined();
});

it('waits for the glossary’s words where own terms cannot be read', async () => {
  const { worlds, errors } = open({ ownTermsOnPages: true }, async () => {
    throw new Error('no storage');
  });
  await vi.waitFor(() => expect(waits.started).toHaveLength(1));
  expect(waits.started[0]?.openers.mayHold('')).toBe(false);
  await vi.waitFor(() => expect(worlds.map(({ ownWords }) => ownWords)).toEqual(['']));
  expect(errors).toHaveLength(2);
});
