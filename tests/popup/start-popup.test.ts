// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { memoryStore, report, the } from './fake-world.ts';
import { open, status } from './popup-bench.ts';

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

it('opens the options', async () => {
  const { optionsOpened } = await open([report()]);
  const button = [...document.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Options',
  );
  button?.click();
  expect(optionsOpened()).toBe(1);
});
