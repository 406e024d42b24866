// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import { withDomain, withSite } from '../../src/settings/site-rules.ts';
import { memoryStore, openPopup, report, the } from './fake-world.ts';

let popup: Awaited<ReturnType<typeof openPopup>>;
const open = async (...given: Parameters<typeof openPopup>) => {
  popup = await openPopup(...given);
  return popup;
};
afterEach(() => popup.end.abort());

const rash = { entry: 'rash', role: 'side-effect', count: 2 } as const;
const lamotrigine = { entry: 'lamotrigine', role: 'medicine', count: 1 } as const;
const toggle = () => the<HTMLButtonElement>('[role=switch]');
const press = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
const status = () => the('.site [role=status]').textContent;

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

describe('the one button that mends a state', () => {
  it.each([
    [[report()], {}, 'Scan again', 'scan again'],
    [[report({ state: 'too-large' })], {}, 'Scan again', 'scan again'],
    [undefined, {}, 'Reload the page', 'reload'],
    [undefined, { isAllowed: false }, 'Allow on this site', 'allow https://example.org/'],
    [undefined, { address: 'https://example.org/a.pdf' }, 'Check a text', 'check a text'],
  ] as const)('%#: is pressed', async (frames, facts, name, asked) => {
    const { link } = await open(frames, memoryStore(), facts);
    await vi.waitFor(() => expect(the('.mend').textContent).toBe(name));
    the('.mend').click();
    expect(link.asked).toEqual([asked]);
  });

  it('says where the browser opens its own page for the reader alone', async () => {
    await open(undefined, memoryStore(), { address: 'file:///a.html' });
    await vi.waitFor(() => expect(status()).toMatch(/Allow access to file URLs/));
    the('.mend').click();
    await vi.waitFor(() => expect(the('.site [role=alert]').textContent).toMatch(/for you alone/));
  });
});

describe('honest states', () => {
  it.each([
    ['where Sidenote has not started', undefined, /has not started on this page/],
    ['where nothing is found', [report()], /No words about anticonvulsants/],
    ['where the page is no web page', [report({ state: 'not-html' })], /not a web page/],
    ['where the page is too large', [report({ state: 'too-large' })], /too large/],
  ])('says how things stand %s', async (_, frames, words) => {
    await open(frames);
    await vi.waitFor(() => expect(status()).toMatch(words));
  });
});

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

it('opens the options', async () => {
  const { optionsOpened } = await open([report()]);
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Options',
  );
  button?.click();
  expect(optionsOpened()).toBe(1);
});
