// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { withOwnTerms } from '../../src/settings/own-terms.ts';
import { defaultSettings, type OwnTerm } from '../../src/settings/settings.ts';
import { memoryStore, the } from '../popup/fake-world.ts';
import { openOptions } from './open-options.ts';

const open = async (store = memoryStore()) => (await openOptions(store)).store;

const term = (text: string, note = ''): OwnTerm => ({ text, note, wholeWord: true, caseSensitive: false });
const storeWith = (...terms: OwnTerm[]) => memoryStore(withOwnTerms(defaultSettings, terms));
const write = (selector: string, text: string) => {
  const field = the<HTMLInputElement>(selector);
  field.value = text;
  field.dispatchEvent(new Event('input'));
};
const submit = (selector: string) =>
  the<HTMLFormElement>(selector).dispatchEvent(new Event('submit', { cancelable: true }));
const press = (label: string) => the<HTMLButtonElement>(`[aria-label="${label}"]`).click();
const rows = () => [...document.querySelectorAll('.own-term bdi')].map(({ textContent }) => textContent);
const adding = '.own > .own-form';
const pasting = '.own-many form';

describe('own terms on pages', () => {
  it('are off until the reader ticks a box that the warning stands beside', async () => {
    const store = await open();
    const box = the<HTMLInputElement>('.own > .check input');
    expect(box.checked).toBe(false);
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(
      /could notice/,
    );
    box.click();
    await vi.waitFor(() => expect(store.now().ownTermsOnPages).toBe(true));
  });
});

describe('adding a term', () => {
  it('stores it, tells so, and is ready for the next', async () => {
    const store = await open();
    write('#new-text', ' dry  mouth ');
    write('#new-note', 'since May');
    submit(adding);
    await vi.waitFor(() => expect(store.now().ownTerms).toEqual([term('dry mouth', 'since May')]));
    expect(rows()).toEqual(['dry mouth']);
    expect(the('.own-said').textContent).toBe('“dry mouth” is added.');
    expect(the<HTMLInputElement>('#new-text').value).toBe('');
    expect(document.activeElement).toBe(the('#new-text'));
  });

  it.each([
    ['', /Type a word/],
    ['x', /too short/],
    ['Rash', /in your list already/],
    ['x'.repeat(101), /longer than 100 characters/],
  ])('says at the field what is wrong with “%s”, and keeps what was typed', async (typed, told) => {
    const store = await open(storeWith(term('rash')));
    write('#new-text', typed);
    submit(adding);
    const field = the<HTMLInputElement>('#new-text');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toMatch(told);
    expect(field.value).toBe(typed);
    expect(document.activeElement).toBe(field);
    expect(store.now().ownTerms).toHaveLength(1);
    write('#new-text', 'mended');
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('takes markup for the text it is', async () => {
    const store = await open();
    write('#new-text', '<img src=x onerror=alert(1)>');
    write('#new-note', '<b>note</b>');
    submit(adding);
    await vi.waitFor(() => expect(store.now().ownTerms).toHaveLength(1));
    expect(document.querySelector('.own img, .own-term b')).toBeNull();
    expect(the('.own-term-note').textContent).toBe('<b>note</b>');
  });
});

describe('adding many terms', () => {
  it('takes the good lines, and keeps the others in the box with their numbers', async () => {
    const store = await open(storeWith(term('old')));
    write('#own-lines', 'rash – red\nx\ndry mouth\tsince May\nOLD\n');
    submit(pasting);
    await vi.waitFor(() =>
      expect(store.now().ownTerms).toEqual([
        term('old'),
        term('rash', 'red'),
        term('dry mouth', 'since May'),
      ]),
    );
    expect(the<HTMLTextAreaElement>('#own-lines').value).toBe('x\nOLD');
    expect([...document.querySelectorAll('.own-bad li')].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Line 1, “x”: This is too short/),
      expect.stringMatching(/^Line 2, “OLD”: This is in your list already/),
    ]);
    expect(the('.own-said').textContent).toBe('2 terms are added.');
  });

  it('says that there is nothing', async () => {
    await open();
    submit(pasting);
    expect(the('.own-wrong').textContent).toMatch(/nothing to add/);
  });
});

describe('the list', () => {
  it('turns a term off and on', async () => {
    const store = await open(storeWith(term('rash')));
    const box = () => the<HTMLInputElement>('.own-term input');
    expect(box().checked).toBe(true);
    box().click();
    await vi.waitFor(() => expect(store.now().untrackedEntries).toEqual(['own:rash']));
    expect(box().checked).toBe(false);
  });

  it('removes a term, and brings it back', async () => {
    const store = await open(storeWith(term('one'), term('two', 'note'), term('three')));
    press('Remove: two');
    await vi.waitFor(() => expect(rows()).toEqual(['one', 'three']));
    expect(document.activeElement?.textContent).toBe('Undo');
    the<HTMLButtonElement>('.own-said button').click();
    await vi.waitFor(() => expect(rows()).toEqual(['one', 'two', 'three']));
    expect(store.now().ownTerms[1]?.note).toBe('note');
    expect(document.activeElement?.textContent).toBe('Your own terms');
  });

  it('changes a term in its place', async () => {
    const store = await open(storeWith(term('one'), term('two'), term('three')));
    press('Change: two');
    expect(document.activeElement).toBe(the('#change-text'));
    write('#change-text', 'THREE');
    submit('.own-term form');
    expect(the('#change-wrong').textContent).toMatch(/already/);
    write('#change-text', 'four');
    submit('.own-term form');
    await vi.waitFor(() => expect(rows()).toEqual(['one', 'four', 'three']));
    expect(store.now().ownTerms[1]).toEqual(term('four'));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Change: four');
  });

  it('leaves a term as it is when changing is cancelled', async () => {
    const store = await open(storeWith(term('one')));
    press('Change: one');
    write('#change-text', 'two');
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel')?.click();
    expect(rows()).toEqual(['one']);
    expect(store.now().ownTerms).toEqual([term('one')]);
  });

  it('shows thousands a page at a time, and finds by word and note', async () => {
    const terms = Array.from({ length: 5000 }, (_, index) =>
      term(`term ${index}`, index === 4321 ? 'needle' : ''),
    );
    await open(storeWith(...terms));
    expect(rows()).toHaveLength(50);
    expect(the('.own .paged-told').textContent).toBe('1 to 50 of 5000');
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'More terms')?.click();
    expect(rows()[0]).toBe('term 50');
    write('[aria-label="Find one of your terms"]', 'NEEDLE');
    expect(rows()).toEqual(['term 4321']);
    write('[aria-label="Find one of your terms"]', 'nowhere');
    expect(the('.own .paged-told').textContent).toMatch(/None of your terms/);
  });
});

describe('spellings', () => {
  const spelling = (label: string) =>
    [...document.querySelectorAll<HTMLLabelElement>('.forms label')].find(
      (each) => each.textContent === label,
    );
  const entry = () => the<HTMLInputElement>('[data-entry=levetiracetam]');

  async function openForms() {
    const store = await open();
    const details = entry().closest('li')?.querySelector('details');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
    return store;
  }

  it('have a box each, and are off one by one', async () => {
    const store = await openForms();
    spelling('LEV')?.click();
    await vi.waitFor(() =>
      expect(store.now().untrackedForms).toEqual([{ entry: 'levetiracetam', text: 'LEV' }]),
    );
    expect(entry().indeterminate).toBe(true);
    expect(the<HTMLInputElement>('[data-role=medicine] > label input').indeterminate).toBe(true);
    entry().click();
    await vi.waitFor(() => expect(store.now().untrackedForms).toEqual([]));
    expect(entry().checked).toBe(true);
  });

  it('come back alone in an entry that is off', async () => {
    const store = await openForms();
    entry().click();
    await vi.waitFor(() => expect(store.now().untrackedEntries).toEqual(['levetiracetam']));
    expect(spelling('LEV')?.querySelector('input')?.checked).toBe(false);
    spelling('LEV')?.click();
    await vi.waitFor(() => expect(entry().indeterminate).toBe(true));
    expect(store.now().untrackedEntries).toEqual([]);
    expect(spelling('LEV')?.querySelector('input')?.checked).toBe(true);
    expect(spelling('Keppra')?.querySelector('input')?.checked).toBe(false);
  });

  it('are shown where the filter finds them and not their entry', async () => {
    await open();
    write('[aria-label="Find a term"]', 'keppra xr');
    const shown = [...document.querySelectorAll<HTMLElement>('.forms li')].filter(({ hidden }) => !hidden);
    expect(shown.map(({ textContent }) => textContent)).toEqual(['Keppra XR']);
  });
});
