// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startWelcome } from '../../src/welcome/start-welcome.ts';
import type { WelcomeWorld } from '../../src/welcome/welcome-world.ts';
import { memoryStore } from '../popup/fake-world.ts';

afterEach(() => document.body.replaceChildren());

function start(given: Partial<WelcomeWorld['access']> & { isInToolbar?: boolean } = {}) {
  let changed = () => {};
  const store = memoryStore();
  const world: WelcomeWorld = {
    document,
    access: {
      isGranted: async () => true,
      ask: async () => true,
      onChange: (listener) => {
        changed = listener;
      },
      ...given,
    },
    store,
    isInToolbar: async () => given.isInToolbar,
    startMarking: vi.fn(),
    openOptions: vi.fn(),
    signal: new AbortController().signal,
  };
  startWelcome(world);
  return { world, store, change: () => changed() };
}

const text = () => document.body.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const ask = 'Let Sidenote read the sites I visit';

describe('the welcome page', () => {
  it('says what it is not, and marks its own sample', () => {
    const { world } = start();
    expect(text()).toContain('Not medical advice.');
    expect(text()).toContain('Not reviewed by a clinician.');
    expect(world.startMarking).toHaveBeenCalledOnce();
  });

  it('has nothing to ask for where sites may be read', async () => {
    start();
    await vi.waitFor(() => expect(text()).toContain('lets Sidenote read'));
    expect(button(ask)?.hidden).toBe(true);
  });

  it('offers to ask where the browser withholds the sites, and tells the answer', async () => {
    start({ isGranted: async () => false });
    await vi.waitFor(() => expect(text()).toContain('keeps Sidenote from reading'));
    expect(button(ask)?.hidden).toBe(false);
    button(ask)?.click();
    await vi.waitFor(() => expect(text()).toContain('lets Sidenote read'));
    expect(button(ask)?.hidden).toBe(true);
  });

  it('stays as it is where the reader says no, and says so where the browser does not ask', async () => {
    let refused = false;
    start({
      isGranted: async () => false,
      ask: async () => {
        if (refused) throw new Error('No gesture');
        return false;
      },
    });
    await vi.waitFor(() => expect(button(ask)?.hidden).toBe(false));
    button(ask)?.click();
    await vi.waitFor(() => expect(text()).toContain('keeps Sidenote from reading'));
    refused = true;
    button(ask)?.click();
    await vi.waitFor(() => expect(text()).toContain('The browser did not ask.'));
  });

  it('follows a change made in the browser’s own settings', async () => {
    let isGranted = true;
    const { change } = start({ isGranted: async () => isGranted });
    await vi.waitFor(() => expect(text()).toContain('lets Sidenote read'));
    isGranted = false;
    change();
    await vi.waitFor(() => expect(button(ask)?.hidden).toBe(false));
  });

  it('asks to pin the button only where it is not in the toolbar', async () => {
    start({ isInToolbar: true });
    await vi.waitFor(() => expect(text()).toContain('Its button is in the toolbar'));
    expect(text()).not.toContain('puzzle piece');
  });

  it('lets choose where Sidenote is on, and follows a choice made elsewhere', async () => {
    const { store } = start();
    const radio = (value: string) => document.querySelector<HTMLInputElement>(`[value=${value}]`);
    await vi.waitFor(() => expect(radio('everywhere')?.checked).toBe(true));
    radio('chosen')?.click();
    await vi.waitFor(() => expect(store.now().sitesMode).toBe('chosen'));
    await store.update((now) => ({ ...now, sitesMode: 'everywhere' }));
    expect(radio('everywhere')?.checked).toBe(true);
  });

  it('says so where that could not be saved, and shows what holds', async () => {
    const { store } = start();
    store.broken = true;
    document.querySelector<HTMLInputElement>('[value=chosen]')?.click();
    await vi.waitFor(() => expect(text()).toContain('could not be saved'));
    store.broken = false;
  });

  it('leads to the options', () => {
    const { world } = start();
    button('All options')?.click();
    expect(world.openOptions).toHaveBeenCalledOnce();
  });
});
