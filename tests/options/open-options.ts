import { onTestFinished, vi } from 'vitest';
import type { OptionsWorld } from '../../src/options/options-world.ts';
import { startOptions } from '../../src/options/start-options.ts';
import {
  glossary,
  idlePainter,
  memoryKeeper,
  memorySharing,
  memoryStore,
  noShortcuts,
  the,
} from '../popup/fake-world.ts';

/** The options page over a store in memory, until the test ends. The clock stands still on 23 November 2026, 10:00. */
export async function openOptions(
  store = memoryStore(),
  createPainter: OptionsWorld['createPainter'] = () => idlePainter,
) {
  const end = new AbortController();
  onTestFinished(() => end.abort());
  document.body.replaceChildren();
  const keeper = memoryKeeper(store);
  startOptions({
    document,
    store,
    glossary,
    createPainter,
    signal: end.signal,
    keeper,
    sharing: memorySharing(keeper),
    now: () => new Date('2026-11-23T10:00:00Z'),
    shortcuts: noShortcuts,
    hearLanguage() {},
  });
  await vi.waitFor(() => the('main'));
  return { store, keeper };
}

/** The box with that label. */
export function box(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label);
  const input = found?.querySelector('input');
  if (!input) throw new Error(`No box “${label}”`);
  return input;
}

/** The first button that says so and is to be seen. */
export function button(text: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find(
    (each) => each.textContent === text && each.closest('[hidden]') === null,
  );
  if (found === undefined) throw new Error(`No button “${text}”`);
  return found;
}

/** Gives a file to the field that a selector names. */
export function chooseFile(selector: string, content: string | Blob): void {
  const input = the<HTMLInputElement>(selector);
  Object.defineProperty(input, 'files', { value: [new File([content], 'mine.json')], configurable: true });
  input.dispatchEvent(new Event('change'));
}

/** What the page gives the reader as files from now on: their names and their texts. */
export function savedFiles(): { readonly names: string[]; text(): Promise<string | undefined> } {
  const blobs: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) blobs.push(blob);
    return 'blob:here';
  });
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return { names, text: async () => blobs.at(-1)?.text() };
}
