// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { report, the } from './fake-world.ts';
import { lamotrigine, open, press, rash } from './popup-bench.ts';

describe('on this page', () => {
  const entries = () =>
    [...document.querySelectorAll<HTMLButtonElement>('[aria-label="On this page"] button')].map(
      (button) => button,
    );

  it('sums the frames up, by role', async () => {
    await open([
      report({ found: [rash, lamotrigine] }),
      report({ host: 'frame.example', top: false, found: [rash] }),
    ]);
    await vi.waitFor(() => expect(entries()).toHaveLength(2));
    expect([...document.querySelectorAll('.page-role')].map(({ textContent }) => textContent)).toEqual([
      'Medicines',
      'Side effects',
    ]);
    expect(entries().map((button) => button.querySelector('.page-entry-count')?.textContent)).toEqual([
      '1',
      '4',
    ]);
  });

  it('goes through the places of all frames in turn', async () => {
    const { link } = await open([
      report({ found: [lamotrigine] }),
      report({ top: false, found: [lamotrigine] }),
    ]);
    await vi.waitFor(() => expect(entries()).toHaveLength(1));
    for (let press = 0; press < 3; press++) entries()[0]?.click();
    expect(link.jumps).toEqual([
      [0, 1, 'lamotrigine'],
      [1, 1, 'lamotrigine'],
      [0, 1, 'lamotrigine'],
    ]);
  });

  it('goes to the next and the previous of all', async () => {
    const { link } = await open([report({ found: [lamotrigine] }), report({ top: false, found: [rash] })]);
    await vi.waitFor(() => expect(entries()).toHaveLength(2));
    for (const name of ['Next', 'Next', 'Previous', 'Previous'])
      the(`[aria-label="${name} term on the page"]`).click();
    expect(link.jumps).toEqual([
      [0, 1],
      [1, 1],
      [0, -1],
      [1, -1],
    ]);
  });

  it('says why words are marked, and keeps that open when counts change', async () => {
    const why = 'Marked because “lamotrigine” stands close by.';
    const { link } = await open([report({ found: [{ ...rash, why }, lamotrigine] })]);
    await vi.waitFor(() => expect(entries()).toHaveLength(2));
    const reasons = () => [...document.querySelectorAll('details')];
    expect(reasons().map((each) => each.querySelector('summary')?.textContent)).toEqual([
      'Why is Lamotrigine marked?',
      'Why is Skin rash marked?',
    ]);
    expect(reasons().map((each) => each.querySelector('p')?.textContent)).toEqual([
      'Marked because the word is in the glossary and means only this.',
      why,
    ]);
    const [, ofRash] = reasons();
    if (ofRash === undefined) throw new Error('No reason');
    ofRash.open = true;
    ofRash.dispatchEvent(new Event('toggle'));
    link.tell(0, report({ found: [{ ...rash, count: 9, why }, lamotrigine] }));
    expect(reasons().map(({ open }) => open)).toEqual([false, true]);
  });

  it('makes a list of questions that can be copied and printed, and leads back', async () => {
    const { link, copied } = await open([report({ found: [rash, lamotrigine] })]);
    await vi.waitFor(() => expect(entries()).toHaveLength(2));
    press('Questions for my doctor');
    expect(document.activeElement).toBe(the('.questions-heading'));
    expect(the('.questions').textContent).toMatch(/Ask about: .*\(Side effects, item \d+\)/);
    press('Copy');
    await vi.waitFor(() => expect(the('.questions [role=status]').textContent).toBe('Copied.'));
    expect(copied[0]).toMatch(
      /^Questions for my doctor\n\nMedicines\n.* names no medicine.*\n- Ask about: Lamotrigine\n/,
    );
    press('Print');
    expect(link.asked).toContain('print');
    press('Back to search');
    expect(document.querySelector('.questions')).toBeNull();
  });

  it('keeps the focus when counts change', async () => {
    const { link } = await open([report({ found: [rash, lamotrigine] })]);
    await vi.waitFor(() => expect(entries()).toHaveLength(2));
    entries()[1]?.focus();
    link.tell(0, report({ found: [{ ...rash, count: 9 }, lamotrigine] }));
    expect(document.activeElement?.textContent).toMatch(/9 places$/);
  });
});
