import { describe, expect, it, vi } from 'vitest';
import { createCardActions } from '../../src/page/card-actions.ts';
import { memoryStore } from '../popup/fake-world.ts';

function open({ host = 'example.org', isPrivate = false } = {}) {
  const store = memoryStore();
  const onChange = vi.fn();
  const actions = createCardActions({
    store,
    host: () => host,
    isPrivate: () => isPrivate,
    copy: async () => {},
    dismissed: new Set(),
    onChange,
  });
  return { store, onChange, actions };
}

describe('what the card’s buttons do in a page', () => {
  it('keeps nothing of a word that is dismissed on the page alone', async () => {
    const { store, onChange, actions } = open();
    const before = store.now();
    const undo = await actions.notThisMeaning('Fits', 'epilepsy', 'page');
    expect(actions.isDismissed('epilepsy', 'fits')).toBe(true);
    expect(actions.isDismissed('epilepsy', 'seizures')).toBe(false);
    expect(store.now()).toBe(before);
    await undo();
    expect(actions.isDismissed('epilepsy', 'fits')).toBe(false);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('keeps a word by its site or for all pages, and takes it back', async () => {
    const { store, actions } = open();
    const undo = await actions.notThisMeaning('Fits', 'epilepsy', 'site');
    await actions.notThisMeaning('LTG', 'lamotrigine', 'everywhere');
    expect(store.now().exceptions).toEqual([
      { entry: 'epilepsy', text: 'fits', host: 'example.org' },
      { entry: 'lamotrigine', text: 'ltg' },
    ]);
    await undo();
    expect(store.now().exceptions).toHaveLength(1);
  });

  it('stops marking an entry, and starts again', async () => {
    const { store, actions } = open();
    const undo = await actions.stopMarking?.('rash');
    expect(store.now().untrackedEntries).toEqual(['rash']);
    await undo?.();
    expect(store.now().untrackedEntries).toEqual([]);
  });

  it('offers no site where the page has none', () => {
    expect(open({ host: '' }).actions.reaches).toEqual(['page', 'everywhere']);
  });

  it('keeps nothing at all in a private window', async () => {
    const { store, actions } = open({ isPrivate: true });
    const before = store.now();
    expect(actions.reaches).toEqual(['page']);
    expect(actions.stopMarking).toBeUndefined();
    await expect(actions.notThisMeaning('Fits', 'epilepsy', 'everywhere')).rejects.toThrow(/private/);
    expect(store.now()).toBe(before);
  });
});
