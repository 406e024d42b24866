import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerToggleMenu } from '../../src/platform/toggle-menu.ts';
import { memoryStore } from '../popup/fake-world.ts';

type OnClicked = (info: { menuItemId: string }, tab?: object) => void;
const { browser, listeners, items } = vi.hoisted(() => {
  const listeners: OnClicked[] = [];
  const items: object[] = [];
  return {
    listeners,
    items,
    browser: {
      contextMenus: {
        create: (item: object) => items.push(item),
        onClicked: { addListener: (listener: OnClicked) => listeners.push(listener) },
      },
      storage: { session: { get: async () => ({}) } },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

describe('the item in the menus', () => {
  const store = memoryStore();
  beforeEach(() => {
    listeners.length = 0;
    items.length = 0;
    answerToggleMenu(store);
  });

  it('stands on pages and on the toolbar’s button', () => {
    expect(items).toEqual([expect.objectContaining({ id: 'toggle-site', contexts: ['action', 'page'] })]);
  });

  it('turns the site off and on', async () => {
    const tab = { id: 5, url: 'https://example.org/x', incognito: false };
    listeners[0]?.({ menuItemId: 'toggle-site' }, tab);
    await vi.waitFor(() => expect(store.now().sites['example.org']?.on).toBe(false));
    listeners[0]?.({ menuItemId: 'toggle-site' }, tab);
    await vi.waitFor(() => expect(store.now().sites).toEqual({}));
  });

  it('does nothing for other items, or without a tab', async () => {
    const update = vi.spyOn(store, 'update');
    listeners[0]?.({ menuItemId: 'look-up' }, { id: 5, url: 'https://a.example/' });
    listeners[0]?.({ menuItemId: 'toggle-site' });
    listeners[0]?.({ menuItemId: 'toggle-site' }, { id: 5, url: 'https://last.example/' });
    await vi.waitFor(() => expect(store.now().sites['last.example']?.on).toBe(false));
    expect(update).toHaveBeenCalledTimes(1);
  });
});
