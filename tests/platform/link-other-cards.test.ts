import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { linkToOtherCards } from '../../src/platform/link-other-cards.ts';

type OnMessage = (message: unknown, sender: object) => void;
const { browser, heard, sent } = vi.hoisted(() => {
  const heard = new Set<OnMessage>();
  const sent: unknown[] = [];
  return {
    heard,
    sent,
    browser: {
      runtime: {
        id: 'sidenote',
        onMessage: {
          addListener: (listener: OnMessage) => heard.add(listener),
          removeListener: (listener: OnMessage) => heard.delete(listener),
        },
        sendMessage: async (message: unknown) => sent.push(message),
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

/** A window with or without frames, as far as the link looks at it. */
function view(frames: number): Window {
  const made = { length: frames } as { length: number; parent: unknown };
  made.parent = made;
  return made as Window;
}

describe('the cards of one tab', () => {
  let end: AbortController;
  beforeEach(() => {
    end = new AbortController();
    sent.length = 0;
    vi.useFakeTimers({ now: 1000 });
  });
  afterEach(() => {
    end.abort();
    vi.useRealTimers();
  });

  function opened(pinned = false, frames = 1) {
    const link = linkToOtherCards(view(frames));
    const card = { isPinned: () => pinned, close: vi.fn() };
    link.opened();
    link.join(card, end.signal);
    return { link, card };
  }
  const hear = (message: object) => {
    for (const listener of heard) listener(message, { id: 'sidenote' });
  };

  it('close when another opens in the same frame', () => {
    const first = opened();
    const second = opened();
    expect(first.card.close).toHaveBeenCalledOnce();
    expect(second.card.close).not.toHaveBeenCalled();
  });

  it('close when a newer one opened in another frame', () => {
    const { card } = opened();
    hear({ type: 'card-opened', card: 'other', at: 1001 });
    expect(card.close).toHaveBeenCalledOnce();
  });

  it('stay when the news of an older one comes late, when it is their own, and when it is no such news', () => {
    const { card } = opened();
    hear({ type: 'card-opened', card: 'other', at: 999 });
    hear({ ...(sent[0] as object), at: 2000 });
    hear({ type: 'card-opened', card: 'other' });
    expect(card.close).not.toHaveBeenCalled();
  });

  it('wake the background only on a page with frames', () => {
    opened(false, 0);
    expect(sent).toEqual([]);
    opened(false, 2);
    expect(sent).toMatchObject([{ type: 'card-opened', at: 1000 }]);
  });

  it('are in use while another one here is pinned, and not for themselves', () => {
    const pinned = opened(true);
    expect(pinned.link.areInUse()).toBe(false);
    const waiting = linkToOtherCards(view(0));
    expect(waiting.areInUse()).toBe(true);
    end.abort();
    expect(waiting.areInUse()).toBe(false);
  });
});
