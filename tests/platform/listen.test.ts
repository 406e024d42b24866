import { describe, expect, it, vi } from 'vitest';
import { listen, type Sender } from '../../src/platform/listen.ts';

type Listener = (message: unknown, sender: Sender) => unknown;

const { browser, listeners } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const onMessage = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  return { browser: { runtime: { id: 'sidenote', onMessage } }, listeners };
});
vi.mock('wxt/browser', () => ({ browser }));

/** What the browser would hand over. */
const arrive = (sender: Sender) => [...listeners].map((listener) => listener({ type: 'load' }, sender));

describe('who is heard', () => {
  it('is this extension, by the browser’s word, and nobody else', () => {
    const heard = vi.fn();
    listen(heard, new AbortController().signal);
    const tab = { id: 1 };
    arrive({ id: 'another-extension', tab, frameId: 0 });
    arrive({ id: undefined, tab, frameId: 0 });
    arrive({});
    expect(heard).not.toHaveBeenCalled();
    arrive({ id: 'sidenote', tab, frameId: 0 });
    expect(heard).toHaveBeenCalledOnce();
  });

  it('gets no answer, whoever it is', () => {
    listen(() => 'an answer', new AbortController().signal);
    for (const id of ['sidenote', 'another-extension'])
      expect(new Set(arrive({ id }))).toEqual(new Set([undefined]));
  });

  it('is heard until the signal aborts', () => {
    const before = listeners.size;
    const lifetime = new AbortController();
    listen(() => {}, lifetime.signal);
    lifetime.abort();
    expect(listeners.size).toBe(before);
  });
});
