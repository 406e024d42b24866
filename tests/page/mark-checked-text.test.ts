// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { markCheckedText } from '../../src/page/mark-checked-text.ts';

const { worlds } = vi.hoisted(() => ({ worlds: [] as { signal: AbortSignal; ownWords: string }[] }));
vi.mock('../../src/page/mark-by-settings.ts', () => ({
  async markBySettings(world: { signal: AbortSignal; ownWords: string }) {
    worlds.push(world);
    return { found: () => [world.ownWords], step() {} };
  },
}));
vi.mock('../../src/scan/lens.ts', async (original) => ({
  ...(await original<object>()),
  createLens: () => ({}),
  withOwnWords: () => ({}),
}));

let lifetime = new AbortController();
afterEach(() => lifetime.abort());

function open() {
  lifetime = new AbortController();
  worlds.length = 0;
  const onChange = vi.fn();
  let change = () => {};
  let prepared = 'first';
  const text = markCheckedText({
    ownWords: {
      read: async () => prepared,
      watch(listener: () => void) {
        change = listener;
      },
    },
    onChange,
    onError(error: unknown) {
      throw error;
    },
    signal: lifetime.signal,
  } as unknown as Parameters<typeof markCheckedText>[0]);
  return {
    text,
    onChange,
    change(words: string) {
      prepared = words;
      change();
    },
  };
}

it('a text that is checked is marked anew when own terms change, and never twice at once', async () => {
  const { text, change } = open();
  expect(text.found()).toEqual([]);
  change('second');
  change('third');
  await vi.waitFor(() => expect(text.found()).toEqual(['third']));
  expect(worlds.at(-1)?.signal.aborted).toBe(false);
  for (const { signal } of worlds.slice(0, -1)) expect(signal.aborted).toBe(true);
});

it('what is found in a checked text is told again, also where no mark has come', async () => {
  const { text, onChange, change } = open();
  await vi.waitFor(() => expect(text.found()).toEqual(['first']));
  onChange.mockClear();
  change('second');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalled());
});

it('a text that is checked is marked no more when its page ends', async () => {
  const { text, change } = open();
  await vi.waitFor(() => expect(text.found()).toEqual(['first']));
  lifetime.abort();
  change('second');
  await vi.waitFor(() => expect(text.found()).toEqual([]));
  expect(worlds).toHaveLength(1);
});
