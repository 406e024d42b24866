// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { memoryStore, the } from '../popup/fake-world.ts';
import { changed } from './changed-settings.ts';
import { button, openOptions } from './open-options.ts';

const open = (settings: Settings = defaultSettings) => openOptions(memoryStore(settings));

describe('the standard settings', () => {
  it('come back at once, and go again', async () => {
    const { store } = await open(changed);
    button('Go back to the standard settings').click();
    await vi.waitFor(() => expect(the('.data .told').textContent).toMatch(/standard settings are back/));
    expect(store.now()).toEqual(defaultSettings);
    button('Undo').click();
    await vi.waitFor(() => expect(store.now()).toEqual(changed));
  });
});

describe('earlier settings', () => {
  const rows = () => [...document.querySelectorAll('.copy')];

  it('are listed with their date and what would change, and can be gone back to', async () => {
    const { store } = await open(changed);
    expect(rows()).toHaveLength(0);
    button('Go back to the standard settings').click();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]?.textContent).toMatch(/\d{4} at .* before the standard settings came back/);
    const details = rows()[0]?.querySelector('details');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
    await vi.waitFor(() => expect(details?.textContent).toContain('Sites with a rule: 2 added'));
    button('Go back to this').click();
    await vi.waitFor(() => expect(store.now()).toEqual(changed));
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
  });

  it('list what was set aside because it could not be read, and use what can be', async () => {
    const { store, keeper } = await open();
    keeper.local['settings-set-aside-1'] = { version: 9, dwell: 900, colour: 'red' };
    keeper.tell();
    await vi.waitFor(() => expect(rows()[0]?.textContent).toMatch(/Set aside because not all/));
    button('Go back to this').click();
    await vi.waitFor(() => expect(store.now()).toEqual({ ...defaultSettings, dwell: 900 }));
  });

  it('are deleted for good only when asked twice', async () => {
    const { keeper } = await open(changed);
    button('Go back to the standard settings').click();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    button('Delete earlier settings').click();
    expect(document.activeElement?.textContent).toBe('Keep them');
    button('Keep them').click();
    expect(document.activeElement?.textContent).toBe('Delete earlier settings');
    expect(rows()).toHaveLength(1);
    button('Delete earlier settings').click();
    button('Delete for good').click();
    await vi.waitFor(() => expect(rows()).toHaveLength(0));
    expect(keeper.local).toEqual({});
  });
});

it('shows every stored byte', async () => {
  const { keeper } = await open();
  keeper.local.other = 'é';
  keeper.tell();
  await vi.waitFor(() => expect(the('.stored').textContent).toContain('other 9 bytes'));
  const details = [...document.querySelectorAll('.stored details')].at(-1);
  expect(details?.querySelector('pre')).toBeNull();
  details?.dispatchEvent(new Event('toggle'));
  expect(JSON.parse(details?.querySelector('pre')?.textContent ?? '')).toEqual(
    JSON.parse(JSON.stringify(defaultSettings)),
  );
});
