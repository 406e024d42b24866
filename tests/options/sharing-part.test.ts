// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { the } from '../popup/fake-world.ts';
import { box, button, openOptions } from './open-options.ts';

describe('sharing with other browsers', () => {
  const share = () => box('Share settings between your browsers');
  const shareSites = () => box('Share what names a site, too');
  const told = () => the('.trouble');

  it('is off until chosen, and sites by a choice of their own', async () => {
    const { keeper } = await openOptions();
    expect(share().checked).toBe(false);
    expect(shareSites().disabled).toBe(true);
    share().click();
    await vi.waitFor(() => expect(keeper.local['settings-sharing']).toEqual({ on: true, sites: false }));
    await vi.waitFor(() => expect(shareSites().disabled).toBe(false));
    shareSites().click();
    await vi.waitFor(() => expect(keeper.local['settings-sharing']).toEqual({ on: true, sites: true }));
    share().click();
    await vi.waitFor(() => expect(keeper.local['settings-sharing']).toEqual({ on: false, sites: false }));
  });

  it.each([
    ['full', /more room than the browser gives/],
    ['newer', /a newer Sidenote/],
    ['missing', /cannot share at the moment/],
  ])('says why it does not work: %s', async (trouble, sentence) => {
    const { keeper } = await openOptions();
    expect(told().hidden).toBe(true);
    keeper.local['settings-sharing'] = { on: true, sites: false, trouble };
    keeper.tell();
    await vi.waitFor(() => expect(told().textContent).toMatch(sentence));
    expect(told().hidden).toBe(false);
  });

  it('ends with all that was shared deleted, where that is wanted', async () => {
    const { keeper } = await openOptions();
    expect(() => button('Stop, and delete what is shared')).toThrow();
    share().click();
    await vi.waitFor(() => button('Stop, and delete what is shared').click());
    await vi.waitFor(() => expect(the('.data .told').textContent).toMatch(/were deleted/));
    expect(share().checked).toBe(false);
    expect(keeper.local).toEqual({});
  });
});
