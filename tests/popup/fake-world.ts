import { describeEntry } from '../../src/glossary/describe-entry.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { createLookup } from '../../src/glossary/lookup.ts';
import type { FrameReport } from '../../src/page/report.ts';
import type { PopupLink } from '../../src/popup/popup-world.ts';
import { startPopup } from '../../src/popup/start-popup.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import type { ParsedSettings, SettingsStore } from '../../src/settings/store.ts';
import { documents } from '../../src/source/documents.ts';

export const glossary = buildGlossary(documents);
const lookup = createLookup(glossary);

/** A store in memory; `broken` makes every write fail. */
export function memoryStore(settings: Settings = defaultSettings, problems: readonly string[] = []) {
  let parsed: ParsedSettings = { settings, problems };
  const listeners = new Set<(parsed: ParsedSettings) => void>();
  const store: SettingsStore & { broken: boolean; now(): Settings } = {
    broken: false,
    now: () => parsed.settings,
    read: async () => parsed,
    async update(change) {
      if (store.broken) throw new Error('quota');
      parsed = { settings: change(parsed.settings), problems: [] };
      for (const listener of listeners) listener(parsed);
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  return store;
}

/** A tab in memory: frames report when asked. */
export function fakeLink(frames: ReadonlyMap<number, FrameReport> | undefined) {
  const listeners = new Set<(frame: number, report: FrameReport) => void>();
  const jumps: [string, number][] = [];
  const link: PopupLink & { jumps: typeof jumps; tell(frame: number, report: FrameReport): void } = {
    jumps,
    tell(frame, report) {
      for (const listener of listeners) listener(frame, report);
    },
    async request() {
      for (const [frame, report] of frames ?? []) link.tell(frame, report);
      return frames !== undefined;
    },
    async jump(entry, frame) {
      jumps.push([entry, frame]);
      return true;
    },
    onReport: (listener) => listeners.add(listener),
  };
  return link;
}

export function report(changes: Partial<FrameReport> = {}): FrameReport {
  return { host: 'example.org', top: true, state: 'on', found: [], ...changes };
}

export async function openPopup(frames: readonly FrameReport[] | undefined, store = memoryStore()) {
  const end = new AbortController();
  const link = fakeLink(frames && new Map(frames.map((each, index) => [index, each])));
  document.body.replaceChildren();
  let optionsOpened = 0;
  startPopup({
    document,
    store,
    link,
    glossary,
    lookup,
    contentFor: (entry) => describeEntry(glossary, entry),
    openOptions: () => {
      optionsOpened++;
    },
    signal: end.signal,
  });
  return { store, link, end, optionsOpened: () => optionsOpened };
}

/** The only element that a selector names. */
export function the<E extends Element = HTMLElement>(selector: string): E {
  const [element, ...more] = document.querySelectorAll<E>(selector);
  if (element === undefined || more.length > 0) throw new Error(`${more.length + 1} or 0 × ${selector}`);
  return element;
}
