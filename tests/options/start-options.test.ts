// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { roleName } from '../../src/glossary/role-name.ts';
import { defaultSettings } from '../../src/settings/settings.ts';
import { glossary, memoryStore, the } from '../popup/fake-world.ts';
import { box, openOptions } from './open-options.ts';

async function open(store = memoryStore()) {
  await openOptions(store);
  return store;
}

const medicines = () => box(roleName('medicine'));

describe('terms', () => {
  it('has a labelled checkbox for every category and every entry', async () => {
    await open();
    const boxes = document.querySelectorAll('input[data-entry]');
    expect(boxes).toHaveLength(glossary.entries.length);
    for (const input of boxes) expect(input.closest('label')?.textContent).not.toBe('');
    const roles = new Set(glossary.entries.map((entry) => entry.roles[0]));
    for (const role of roles) expect(box(roleName(role)).checked).toBe(true);
  });

  it('makes a category with one entry off neither on nor off', async () => {
    const store = await open();
    box('Lamotrigine').click();
    await vi.waitFor(() => expect(store.now().untrackedEntries).toEqual(['lamotrigine']));
    expect(medicines().indeterminate).toBe(true);
    medicines().click();
    await vi.waitFor(() => expect(box('Lamotrigine').checked).toBe(true));
    expect(medicines().indeterminate).toBe(false);
    expect(store.now().untrackedEntries).toEqual([]);
  });

  it('turns a whole category off, and one of its entries on again', async () => {
    const store = await open();
    medicines().click();
    await vi.waitFor(() => expect(box('Lamotrigine').checked).toBe(false));
    expect(store.now().untrackedRoles).toEqual(['medicine']);
    box('Lamotrigine').click();
    await vi.waitFor(() => expect(box('Lamotrigine').checked).toBe(true));
    expect(store.now().untrackedRoles).toEqual([]);
    expect(box('Levetiracetam').checked).toBe(false);
    expect(medicines().indeterminate).toBe(true);
  });

  it('finds entries by any of their spellings', async () => {
    await open();
    const filter = the<HTMLInputElement>('[aria-label="Find a term"]');
    filter.value = 'keppra';
    filter.dispatchEvent(new Event('input'));
    const shown = [...document.querySelectorAll<HTMLElement>('.entry-item')].filter(({ hidden }) => !hidden);
    expect(shown.map((item) => item.querySelector('label')?.textContent)).toEqual(['Levetiracetam']);
  });
});

describe('which words are marked', () => {
  it('is one group of three choices, each with its explanation', async () => {
    await open();
    const group = the<HTMLFieldSetElement>('fieldset.relevance');
    expect(group.querySelector('legend')?.textContent).toBe('Which words are marked');
    const inputs = [...group.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    expect(inputs.map(({ value }) => value)).toEqual(['strict', 'balanced', 'generous']);
    for (const input of inputs) {
      const explanation = document.getElementById(input.getAttribute('aria-describedby') ?? '');
      expect(explanation?.textContent).toMatch(/^[^.]+\.$/);
    }
  });

  it('is balanced at first, and stores what is chosen', async () => {
    const store = await open();
    expect(box('Balanced').checked).toBe(true);
    box('Strict').click();
    await vi.waitFor(() => expect(store.now().relevance).toBe('strict'));
    box('Generous').click();
    await vi.waitFor(() => expect(store.now().relevance).toBe('generous'));
    expect(box('Strict').checked).toBe(false);
  });

  it('shows what was chosen on another page', async () => {
    const store = await open();
    await store.update((settings) => ({ ...settings, relevance: 'strict' }));
    expect(box('Strict').checked).toBe(true);
  });

  it('goes back where the choice cannot be saved', async () => {
    const store = await open();
    store.broken = true;
    box('Generous').click();
    await vi.waitFor(() => expect(box('Balanced').checked).toBe(true));
    expect(box('Generous').checked).toBe(false);
  });
});

describe('saving', () => {
  it('keeps two open pages in step', async () => {
    const store = await open();
    await store.update((settings) => ({ ...settings, on: false, dwell: 1000 }));
    expect(box('Mark words on pages').checked).toBe(false);
    expect(the<HTMLInputElement>('#dwell').value).toBe('1000');
  });

  it('says so and puts the control back where a choice cannot be saved', async () => {
    const store = await open();
    store.broken = true;
    box('Mark words on pages').click();
    await vi.waitFor(() => expect(the('.failed').textContent).toMatch(/could not be saved/));
    expect(box('Mark words on pages').checked).toBe(true);
  });

  it('stores how long to wait before a card opens', async () => {
    const store = await open();
    const dwell = the<HTMLInputElement>('#dwell');
    dwell.value = '700';
    dwell.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(store.now().dwell).toBe(700));
  });
});

describe('stored data that could not be used', () => {
  it('is told at the top, with what becomes of it', async () => {
    await open(memoryStore(defaultSettings, [['problem_dwell_range', { milliseconds: 2000 }]]));
    expect(the('.problems').hidden).toBe(false);
    expect(the('.problems').textContent).toMatch(
      /The wait before a card opens was out of range; it is 2000 milliseconds\..*not deleted/s,
    );
  });

  it('is not mentioned where there is none', async () => {
    await open();
    expect(the('.problems').hidden).toBe(true);
  });
});

it('says where everything comes from', async () => {
  await open();
  expect(document.body.textContent).toMatch(/unsigned, undated/);
  expect(document.body.textContent).toMatch(/not medical advice, and no clinician has reviewed it/);
});

describe('words that mean something else', () => {
  it('are told with their site, and can be taken back one by one', async () => {
    const exceptions = [
      { entry: 'epilepsy', text: 'fits' },
      { entry: 'lamotrigine', text: 'ltg', host: 'example.org' },
    ];
    const store = await open(memoryStore({ ...defaultSettings, exceptions }));
    const rows = () =>
      [...document.querySelectorAll('.exception span')].map(({ textContent }) => textContent);
    expect(rows()).toEqual([
      '“fits” is not marked as epilepsy anywhere',
      '“ltg” is not marked as Lamotrigine on example.org',
    ]);
    the<HTMLButtonElement>('[aria-label^="Remove: “fits”"]').click();
    await vi.waitFor(() => expect(store.now().exceptions).toEqual([exceptions[1]]));
    expect(rows()).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('Words that mean something else');
  });

  it('are explained while there are none', async () => {
    await open();
    expect(document.body.textContent).toContain('On a word’s card, choose “Not this meaning”.');
  });
});

describe('the colours of the card', () => {
  it('are one of four, and stored at once', async () => {
    const store = await open();
    const inputs = [...document.querySelectorAll<HTMLInputElement>('fieldset.colours input')];
    expect(inputs.map(({ value, checked }) => [value, checked])).toEqual([
      ['page', true],
      ['system', false],
      ['light', false],
      ['dark', false],
    ]);
    inputs[3]?.click();
    await vi.waitFor(() => expect(store.now().cardColours).toBe('dark'));
  });
});
