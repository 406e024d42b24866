// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import { withSite } from '../../src/settings/site-rules.ts';
import { memoryStore, the } from '../popup/fake-world.ts';
import { box, button, openOptions } from './open-options.ts';
import { off, withRules } from './rules-for-sites.ts';

const open = (settings: Settings = defaultSettings) => openOptions(memoryStore(settings));
const press = (label: string) => the<HTMLButtonElement>(`[aria-label="${label}"]`).click();
const names = () =>
  [...document.querySelectorAll<HTMLElement>('.site-rule')].map(({ dataset }) => dataset.host);
const send = (form: string, text: string) => {
  the<HTMLInputElement>(`${form} .host`).value = text;
  the<HTMLFormElement>(form).dispatchEvent(new Event('submit', { cancelable: true }));
};
const whole = (form: string) => the<HTMLInputElement>(`${form} input[type=checkbox]`);
const focused = () => document.activeElement?.getAttribute('aria-label');
const find = (text: string) => {
  const filter = the<HTMLInputElement>('[aria-label="Find a site"]');
  filter.value = text;
  filter.dispatchEvent(new Event('input'));
};

describe('a rule for a site', () => {
  it.each([
    ['example.org', 'example.org'],
    ['https://Example.org:8080/page?x=1', 'example.org'],
    ['example.org/page', 'example.org'],
  ])('is made for %s', async (typed, host) => {
    const { store } = await open();
    send('.add-site', typed);
    await vi.waitFor(() => expect(store.now().sites[host]).toEqual({ on: false, painter: 'highlight' }));
    expect(box(`On for ${host}`).checked).toBe(false);
    expect(the<HTMLInputElement>('.add-site .host').value).toBe('');
  });

  it('is made for a whole domain by its box, or as it is written', async () => {
    const { store } = await open();
    whole('.add-site').checked = true;
    send('.add-site', 'example.org');
    await vi.waitFor(() => expect(Object.keys(store.now().sites)).toEqual(['*.example.org']));
    expect(box('On for all of example.org').checked).toBe(false);
    expect(whole('.add-site').checked).toBe(false);
    send('.add-site', '*.other.org');
    await vi.waitFor(() => expect(names()).toEqual(['*.example.org', '*.other.org']));
  });

  it('turns a site on where only chosen ones are', async () => {
    const { store } = await open({ ...defaultSettings, sitesMode: 'chosen' });
    send('.add-site', 'example.org');
    await vi.waitFor(() => expect(store.now().sites['example.org']?.on).toBe(true));
  });

  it('is not made where it would say what holds already', async () => {
    const { store } = await open(withRules('*.example.org'));
    send('.add-site', 'www.example.org');
    expect(the('.add-site + .complaint').textContent).toBe(
      'No rule is needed: Sidenote is off for www.example.org without it.',
    );
    expect(Object.keys(store.now().sites)).toEqual(['*.example.org']);
  });

  it('needs the name of a site', async () => {
    const { store } = await open();
    send('.add-site', 'not a site');
    expect(the('.add-site + .complaint').textContent).toMatch(/not the name of a site/);
    expect(store.now().sites).toEqual({});
  });

  it('warns where marks change the page', async () => {
    const { store } = await open(withRules('example.org'));
    expect(the('.site-rule .warning').hidden).toBe(true);
    box('Mark by changing the page').click();
    await vi.waitFor(() => expect(store.now().sites['example.org']?.painter).toBe('elements'));
    expect(the('.site-rule .warning').hidden).toBe(false);
  });

  it('is removed, and comes back as it was', async () => {
    const first = withSite(withRules('example.org'), 'example.org', { painter: 'elements' });
    const { store } = await open(first);
    press('Remove the rule for example.org');
    await vi.waitFor(() => expect(store.now().sites).toEqual({}));
    expect(names()).toEqual([]);
    button('Undo').click();
    await vi.waitFor(() => expect(store.now()).toEqual(first));
  });
});

describe('changing a rule', () => {
  it('gives it to another site with all that it says, and the focus with it', async () => {
    const { store } = await open(withSite(withRules('a.org'), 'a.org', { painter: 'elements' }));
    press('Change the rule for a.org');
    expect(focused()).toBe('Site of the rule for a.org');
    whole('.site-form').checked = true;
    send('.site-form', 'b.org');
    await vi.waitFor(() =>
      expect(store.now().sites).toEqual({ '*.b.org': { on: false, painter: 'elements' } }),
    );
    expect(focused()).toBe('Change the rule for all of b.org');
  });

  it('begins with the rule as it is, and can be left', async () => {
    const { store } = await open(withRules('*.a.org'));
    press('Change the rule for all of a.org');
    expect(the<HTMLInputElement>('.site-form .host').value).toBe('a.org');
    expect(whole('.site-form').checked).toBe(true);
    button('Cancel').click();
    expect(names()).toEqual(['*.a.org']);
    expect(document.activeElement?.textContent).toBe('Change');
    expect(store.now()).toEqual(withRules('*.a.org'));
  });

  it.each([
    ['b.org', 'There is a rule for b.org already.'],
    ['x.c.org', 'No rule is needed: Sidenote is off for x.c.org without it.'],
    ['', 'This is not the name of a site. Try “example.org”.'],
  ])('loses none: “%s”', async (typed, told) => {
    const first = withRules('a.org', 'b.org', '*.c.org');
    const { store } = await open(first);
    press('Change the rule for a.org');
    send('.site-form', typed);
    expect(the('.site-form + .complaint').textContent).toBe(told);
    expect(store.now()).toEqual(first);
  });

  it('keeps what is typed when rules change elsewhere', async () => {
    const { store } = await open(withRules('b.org'));
    press('Change the rule for b.org');
    the<HTMLInputElement>('.site-form .host').value = 'half typ';
    await store.update((settings) => withSite(settings, 'a.org', off));
    expect(the<HTMLInputElement>('.site-form .host').value).toBe('half typ');
    expect(focused()).toBe('Site of the rule for b.org');
  });
});

describe('the list of rules', () => {
  const many = withRules(...Array.from({ length: 300 }, (_, i) => `s${i}.org`));
  const full: Settings = {
    ...defaultSettings,
    sites: Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`s${i}.org`, { on: false, painter: 'highlight' as const }]),
    ),
  };

  it('puts few rows of thousands into the page', async () => {
    await open(full);
    expect(names()).toHaveLength(50);
    expect(the('.sites + *').previousElementSibling?.previousElementSibling?.textContent).toBe(
      '1 to 50 of 5000',
    );
    button('More sites').click();
    expect(names()).toHaveLength(50);
    expect(names()[0]).not.toBe('s0.org');
  });

  it('finds sites by a part of their name, a domain beside its own host', async () => {
    await open(withSite(withSite(many, 'other.example', off), '*.other.example', off));
    find('s29');
    expect(names()).toEqual(['s29.org', ...Array.from({ length: 10 }, (_, i) => `s29${i}.org`)]);
    find('OTHER');
    expect(names()).toEqual(['*.other.example', 'other.example']);
    find('nowhere');
    expect(document.body.textContent).toContain('No rule is for such a site.');
  });

  it('has its order again when all are shown', async () => {
    await open(withRules('s1.org', 'b.example', '*.example.org', 's2.org'));
    const all = names();
    expect(all).toEqual(['b.example', '*.example.org', 's1.org', 's2.org']);
    for (const text of ['s', 'example', '']) find(text);
    expect(names()).toEqual(all);
  });

  it('finds a site by its name in letters of its own', async () => {
    await open(withRules('a.org', 'bücher.example'));
    find('Bücher.example');
    expect(names()).toEqual(['xn--bcher-kva.example']);
  });
});
