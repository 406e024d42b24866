// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { shortcutsSection } from '../../src/options/shortcuts-section.ts';

const next = { name: 'next-term', description: 'Go to the next marked term', keys: 'Alt+Shift+N' };
const toggle = { name: 'toggle-site', description: 'Turn Sidenote on or off for this site', keys: '' };

const { signal } = new AbortController();

describe('the shortcuts in the options', () => {
  it('are shown as they are, also where there are no keys', async () => {
    const root = shortcutsSection(
      document,
      { all: async () => [next, toggle], change: async () => {} },
      signal,
    );
    await vi.waitFor(() => expect(root.querySelectorAll('dt')).toHaveLength(2));
    expect([...root.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      'Alt+Shift+N',
      'No keys',
    ]);
  });

  it('are read anew when the reader comes back from changing them', async () => {
    let keys = 'Alt+Shift+N';
    const root = shortcutsSection(
      document,
      { all: async () => [{ ...next, keys }], change: async () => {} },
      signal,
    );
    await vi.waitFor(() => expect(root.querySelector('kbd')?.textContent).toBe('Alt+Shift+N'));
    keys = 'Alt+J';
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(root.querySelector('kbd')?.textContent).toBe('Alt+J'));
  });

  it('lead to the browser’s own page, and say so where that fails', async () => {
    const change = vi.fn(async () => {
      throw new Error('No such page');
    });
    const root = shortcutsSection(document, { all: async () => [next], change }, signal);
    root.querySelector('button')?.click();
    expect(change).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(root.querySelector('[role=alert]')?.textContent).toContain('did not open'));
  });
});
