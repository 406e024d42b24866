import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { spoken } from '../../src/language/spoken.ts';
import { markBySettings } from '../../src/page/mark-by-settings.ts';
import type { MarkingWorld, SettingsMarkingWorld } from '../../src/page/parts.ts';
import { memoryStore } from '../popup/fake-world.ts';

const { done, worlds } = vi.hoisted(() => ({ done: [] as string[], worlds: [] as unknown[] }));
vi.mock('../../src/page/start-marking.ts', () => ({
  startMarking(world: unknown) {
    worlds.push(world);
    return { judgeAgain: () => done.push('judged'), dressAgain: () => done.push('dressed') };
  },
}));

let lifetime = new AbortController();
beforeEach(() => {
  lifetime = new AbortController();
  done.length = worlds.length = 0;
});
afterEach(() => lifetime.abort());

async function start(dismissed = new Set<string>()) {
  const store = memoryStore();
  let comeBack: () => unknown = () => {};
  const given = {
    store,
    hosts: ['example.org'],
    isPrivate: () => false,
    browserLanguage: 'en',
    dismissed,
    onReturn(listener: () => void, signal: AbortSignal) {
      comeBack = () => signal.aborted || listener();
    },
    onError(error: unknown) {
      throw error;
    },
    signal: lifetime.signal,
  } satisfies Partial<SettingsMarkingWorld>;
  await markBySettings(given as unknown as SettingsMarkingWorld);
  const world = worlds.at(-1) as MarkingWorld;
  const isMarked = (entry: string, text: string) =>
    world.isTracked({ entry, role: 'condition' } as Parameters<MarkingWorld['isTracked']>[0], text);
  const last = () => done.splice(0);
  return { store, world, isMarked, last, comeBack: () => comeBack() };
}

describe('a document that is marked as the settings say', () => {
  it('judges words again only when it may come out otherwise', async () => {
    const { store, last } = await start();
    await store.update((now) => ({ ...now, markStyle: 'dotted' }));
    expect(last()).toEqual(['dressed']);
    await store.update((now) => ({ ...now, printMarks: true, dwell: 10, cardColours: 'dark' }));
    expect(last()).toEqual(['dressed']);
    await store.update((now) => ({ ...now, occurrences: 'page' }));
    expect(last()).toEqual(['dressed', 'judged']);
    await store.update((now) => ({ ...now, untrackedEntries: ['epilepsy'] }));
    expect(last()).toEqual(['dressed', 'judged']);
  });

  it('speaks as the reader has chosen, and follows a change without judging anything again', async () => {
    const { store, last } = await start();
    expect(spoken().language).toBe('en');
    await store.update((now) => ({ ...now, language: 'de' }));
    expect(spoken().language).toBe('de');
    expect(last()).toEqual(['dressed']);
    await store.update((now) => ({ ...now, language: 'browser' }));
    expect(spoken().language).toBe('en');
  });

  it('leaves out what is turned off, means something else here, or was dismissed on the page', async () => {
    const { store, world, isMarked, last } = await start();
    expect(isMarked('epilepsy', 'fits')).toBe(true);
    await store.update((now) => ({
      ...now,
      untrackedEntries: ['migraine'],
      exceptions: [{ entry: 'epilepsy', text: 'fits', host: 'example.org' }],
    }));
    expect([
      isMarked('migraine', 'migraine'),
      isMarked('epilepsy', 'fits'),
      isMarked('epilepsy', 'epilepsy'),
    ]).toEqual([false, false, true]);
    last();
    await world.actions.notThisMeaning('Epilepsy', 'epilepsy', 'page');
    expect(isMarked('epilepsy', 'epilepsy')).toBe(false);
    expect(last()).toEqual(['judged']);
  });

  it('remembers what was dismissed on the page when marking starts again', async () => {
    const dismissed = new Set<string>();
    const { world } = await start(dismissed);
    await world.actions.notThisMeaning('Epilepsy', 'epilepsy', 'page');
    expect((await start(dismissed)).isMarked('epilepsy', 'epilepsy')).toBe(false);
  });

  it('reads the settings again after it was frozen, and nothing once it has ended', async () => {
    const { comeBack, last } = await start();
    comeBack();
    await vi.waitFor(() => expect(last()).toEqual(['dressed']));
    lifetime.abort();
    comeBack();
    await Promise.resolve();
    expect(last()).toEqual([]);
  });
});
