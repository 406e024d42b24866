// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { report, the } from './fake-world.ts';
import { open } from './popup-bench.ts';

describe('the look-up', () => {
  const box = () => the<HTMLInputElement>('[role=combobox]');
  const type = (text: string) => {
    box().value = text;
    box().dispatchEvent(new Event('input'));
  };
  const press = (key: string) =>
    box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const results = () => [...document.querySelectorAll<HTMLElement>('[role=option]')];

  it('has the focus', async () => {
    await open([report()]);
    expect(document.activeElement).toBe(box());
  });

  it('finds a brand, marks the letters typed and opens its medicine with Enter', async () => {
    await open([report()]);
    type('kepp');
    expect(box().getAttribute('aria-expanded')).toBe('true');
    expect(results()[0]?.textContent).toMatch(/Keppra.*Levetiracetam/i);
    expect(results()[0]?.querySelector('mark')?.textContent?.toLowerCase()).toBe('kepp');
    press('Enter');
    expect(the('.entry-name').textContent).toMatch(/levetiracetam/i);
    expect(document.activeElement).toBe(the('.entry-name'));
  });

  it('goes back to the search as it was', async () => {
    await open([report()]);
    type('keppra');
    press('Enter');
    the('.back').click();
    expect(document.querySelector('.entry')).toBeNull();
    expect(document.activeElement).toBe(box());
    expect(box().value).toBe('keppra');
  });

  it('moves through results with the arrow keys', async () => {
    await open([report()]);
    type('e');
    expect(results().length).toBeGreaterThan(2);
    press('ArrowDown');
    expect(box().getAttribute('aria-activedescendant')).toBe(results()[1]?.id);
    press('ArrowUp');
    press('ArrowUp');
    expect(box().getAttribute('aria-activedescendant')).toBe(results().at(-1)?.id);
  });

  it('never opens a guess with Enter', async () => {
    await open([report()]);
    type('levitiracetam');
    expect(results()[0]?.textContent).toMatch(/^Did you mean levetiracetam\?/i);
    expect(the('.search [role=status]').textContent).toMatch(/Check the name on the box/);
    press('Enter');
    expect(document.querySelector('.entry')).toBeNull();
    press('ArrowDown');
    press('Enter');
    expect(document.querySelector('.entry')).toBeNull();
    expect(box().value.toLowerCase()).toBe('levetiracetam');
  });

  it('says that a look-alike is not in the glossary', async () => {
    await open([report()]);
    type('Lamisil');
    expect(results()).toEqual([]);
    expect(the('.search [role=status]').textContent).toMatch(/Lamisil is not in this glossary/);
    press('Enter');
    expect(document.querySelector('.entry')).toBeNull();
  });

  it('is cleared with Escape', async () => {
    await open([report()]);
    type('keppra');
    press('Escape');
    expect(box().value).toBe('');
    expect(box().getAttribute('aria-expanded')).toBe('false');
  });

  it('works where Sidenote cannot run', async () => {
    await open(undefined);
    type('rash');
    press('Enter');
    expect(the('.entry-name').textContent).toMatch(/rash/i);
  });
});
