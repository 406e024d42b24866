// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import { withDomain, withSite } from '../../src/settings/site-rules.ts';
import { memoryStore, report, the } from './fake-world.ts';
import { lamotrigine, open, press, rash, status, toggle } from './popup-bench.ts';

describe('the switch', () => {
  it('is named with the host and says that Sidenote is on', async () => {
    await open([report({ found: [rash, lamotrigine] })]);
    await vi.waitFor(() => expect(toggle().textContent).toBe('Sidenote on example.org'));
    await vi.waitFor(() => expect(toggle().getAttribute('aria-checked')).toBe('true'));
    expect(status()).toBe('On. 2 terms found in 3 places.');
  });

  it('says how the page stands before anything large is loaded', async () => {
    const { loaded } = await open([report({ found: [rash] })]);
    expect(loaded).toEqual(['On. 1 term found in 2 places.', 'On. 1 term found in 2 places.']);
  });

  it('turns the site off and on again', async () => {
    const { store } = await open([report()]);
    await vi.waitFor(() => expect(toggle().disabled).toBe(false));
    toggle().click();
    await vi.waitFor(() => expect(toggle().getAttribute('aria-checked')).toBe('false'));
    expect(store.now().sites['example.org']?.on).toBe(false);
    expect(status()).toBe('Off on example.org.');
    toggle().click();
    await vi.waitFor(() => expect(toggle().getAttribute('aria-checked')).toBe('true'));
    expect(store.now().sites).toEqual({});
  });

  it('says so and stays as it was where the choice cannot be saved', async () => {
    const { store } = await open([report()]);
    store.broken = true;
    await vi.waitFor(() => expect(toggle().disabled).toBe(false));
    toggle().click();
    await vi.waitFor(() => expect(the('.site [role=alert]').textContent).toMatch(/could not be saved/));
    expect(toggle().getAttribute('aria-checked')).toBe('true');
  });

  it('says who has set what cannot be changed', async () => {
    const { store } = await open([report()]);
    vi.spyOn(store, 'update').mockRejectedValueOnce(new Error('locked'));
    await vi.waitFor(() => expect(toggle().disabled).toBe(false));
    toggle().click();
    await vi.waitFor(() => expect(the('.site [role=alert]').textContent).toMatch(/manages this browser/));
    expect(toggle().getAttribute('aria-checked')).toBe('true');
  });

  it('follows a change made elsewhere', async () => {
    const { store } = await open([report()]);
    await vi.waitFor(() => expect(toggle().disabled).toBe(false));
    await store.update((settings) => withSite(settings, 'example.org', { on: false }));
    expect(toggle().getAttribute('aria-checked')).toBe('false');
  });

  it('offers to turn on everywhere where everything is off', async () => {
    const { store } = await open([report({ found: [rash] })], memoryStore({ ...defaultSettings, on: false }));
    await vi.waitFor(() => expect(status()).toBe('Sidenote is off everywhere.'));
    expect(toggle().disabled).toBe(true);
    the('.mend').click();
    await vi.waitFor(() => expect(toggle().getAttribute('aria-checked')).toBe('true'));
    expect(store.now().on).toBe(true);
    expect(the('.mend').hidden).toBe(true);
  });
});

describe('the scope of the switch', () => {
  const www = [report({ host: 'www.example.org' })];
  const scope = (value: string) => the<HTMLInputElement>(`.scope [value=${value}]`);

  it('can be the whole domain, off and on again', async () => {
    const { store } = await open(www);
    await vi.waitFor(() => expect(toggle().disabled).toBe(false));
    expect(scope('host').checked).toBe(true);
    scope('domain').click();
    expect(toggle().textContent).toBe('Sidenote on all of example.org');
    toggle().click();
    await vi.waitFor(() => expect(status()).toBe('Off on www.example.org, by your rule for the whole site.'));
    expect(Object.keys(store.now().sites)).toEqual(['*.example.org']);
    toggle().click();
    await vi.waitFor(() => expect(store.now().sites).toEqual({}));
  });

  it('keeps its place until the domain is known, and turns nothing else on meanwhile', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const settings = withDomain(defaultSettings, 'example.org', false);
    const { store } = await open(www, memoryStore(settings), {}, promise);
    expect(status()).toMatch(/^Off on www/);
    expect([the('.scope').hidden, the('.scope').className]).toEqual([false, 'scope coming']);
    toggle().click();
    resolve();
    await vi.waitFor(() => expect(toggle().disabled).toBe(false));
    expect(the('.scope').className).toBe('scope');
    expect(toggle().textContent).toBe('Sidenote on all of example.org');
    expect(store.now()).toEqual(settings);
  });

  it('keeps no place for what cannot be', async () => {
    await open([report({ host: '127.0.0.1' })], memoryStore(), {}, new Promise(() => {}));
    expect(the('.scope').hidden).toBe(true);
  });

  it('begins with the rule that holds, and lets one host be excepted from it', async () => {
    const { store } = await open(www, memoryStore(withDomain(defaultSettings, 'example.org', false)));
    await vi.waitFor(() => expect(scope('domain').checked).toBe(true));
    scope('host').click();
    expect(toggle().textContent).toBe('Sidenote on www.example.org');
    toggle().click();
    await vi.waitFor(() => expect(toggle().getAttribute('aria-checked')).toBe('true'));
    expect(Object.keys(store.now().sites)).toEqual(['*.example.org', 'www.example.org']);
  });

  it('is no question where a host has no domain', async () => {
    await open([report({ host: '127.0.0.1' })]);
    await vi.waitFor(() => expect(toggle().disabled).toBe(false));
    expect(the('.scope').hidden).toBe(true);
  });
});

describe('a pause', () => {
  it('is for the tab, stores no rule, and ends with the switch or the button', async () => {
    const { store, link } = await open([report({ found: [rash] })]);
    await vi.waitFor(() => expect(the('.pause').hidden).toBe(false));
    the('.pause').click();
    await vi.waitFor(() => expect(status()).toBe('Paused for this tab.'));
    expect(toggle().getAttribute('aria-checked')).toBe('false');
    press('Go on');
    await vi.waitFor(() => expect(toggle().getAttribute('aria-checked')).toBe('true'));
    the('.pause').click();
    await vi.waitFor(() => expect(status()).toBe('Paused for this tab.'));
    toggle().click();
    await vi.waitFor(() => expect(toggle().getAttribute('aria-checked')).toBe('true'));
    expect(link.asked).toEqual(['pause', 'resume', 'pause', 'resume']);
    expect(store.now()).toBe(defaultSettings);
  });

  it('is what the switch does in a private window, where no rule is made', async () => {
    const { store, link } = await open([report()], memoryStore(), { isPrivate: true });
    await vi.waitFor(() => expect(toggle().disabled).toBe(false));
    expect(the('.scope').hidden).toBe(true);
    toggle().click();
    await vi.waitFor(() => expect(status()).toMatch(/^Paused for this tab\. In a private window/));
    toggle().click();
    await vi.waitFor(() => expect(link.asked).toEqual(['pause', 'resume']));
    expect(store.now()).toBe(defaultSettings);
  });

  it('cannot turn on in a private window what a rule turned off', async () => {
    const settings = withSite(defaultSettings, 'example.org', { on: false });
    const { store } = await open([report()], memoryStore(settings), { isPrivate: true });
    await vi.waitFor(() => expect(status()).toBe('Off on example.org.'));
    toggle().click();
    await vi.waitFor(() =>
      expect(the('.site [role=alert]').textContent).toMatch(/^This is a private window/),
    );
    expect(store.now()).toBe(settings);
  });
});
