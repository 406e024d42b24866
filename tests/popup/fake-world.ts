import { expect, vi } from 'vitest';
import { describeEntry } from '../../src/glossary/describe-entry.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { createLookup } from '../../src/glossary/lookup.ts';
import type { Shortcuts } from '../../src/options/shortcuts-section.ts';
import type { FrameReport } from '../../src/page/report.ts';
import type { Painter } from '../../src/paint/painter.ts';
import { domainOf } from '../../src/popup/domain-of.ts';
import { followFrontPage } from '../../src/popup/front-page.ts';
import type { PopupLink } from '../../src/popup/popup-link.ts';
import type { TabFacts } from '../../src/popup/site-status.ts';
import { startPopup } from '../../src/popup/start-popup.ts';
import { parseCopies, withCopy } from '../../src/settings/saved-copies.ts';
import { defaultSettings, type Settings } from '../../src/settings/settings.ts';
import type { SettingsKeeper } from '../../src/settings/settings-keeper.ts';
import type { SharingChoice } from '../../src/settings/sharing-choice.ts';
import type { ParsedSettings, SettingsStore } from '../../src/settings/store.ts';
import { copiesKey, sharingKey } from '../../src/settings/stored-keys.ts';
import { documents } from '../../src/source/documents.ts';

export const glossary = buildGlossary(documents);
export const lookup = createLookup(glossary);

/** A store in memory; `broken` makes every write fail. */
export function memoryStore(settings: Settings = defaultSettings, problems: ParsedSettings['problems'] = []) {
  let parsed: ParsedSettings = { settings, problems };
  const listeners = new Set<(parsed: ParsedSettings) => void>();
  const tell = () => {
    for (const listener of listeners) listener(parsed);
  };
  const store: SettingsStore & {
    broken: boolean;
    now(): Settings;
    lock(names: ParsedSettings['locked'] & {}): void;
  } = {
    broken: false,
    lock(names) {
      parsed = { ...parsed, locked: names };
      tell();
    },
    now: () => parsed.settings,
    read: async () => parsed,
    async update(change) {
      if (store.broken) throw new Error('quota');
      parsed = { settings: change(parsed.settings), problems: [] };
      tell();
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  return store;
}

/** Stored data in memory, behind a store in memory. */
export function memoryKeeper(store: ReturnType<typeof memoryStore>) {
  const local: Record<string, unknown> = {};
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const keeper: SettingsKeeper & { local: typeof local; tell(): void } = {
    local,
    tell,
    async replace(settings, reason) {
      const before = await store.read();
      await store.update(() => settings);
      const copy = { at: Date.now(), reason, settings: before.settings };
      local[copiesKey] = withCopy(parseCopies(local[copiesKey]), copy);
      tell();
      return before;
    },
    stored: async () => [{ area: 'local', items: { settings: store.now(), ...local } }],
    async forgetCopies() {
      for (const key of Object.keys(local)) delete local[key];
      tell();
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  return keeper;
}

/** Sharing that is only chosen. */
export function memorySharing({ local, tell }: ReturnType<typeof memoryKeeper>): SharingChoice {
  return {
    async choose(on, sites) {
      local[sharingKey] = { on, sites };
      tell();
    },
    async forget() {
      delete local[sharingKey];
      tell();
    },
  };
}

export const noShortcuts: Shortcuts = { all: async () => [], change: async () => {} };

/** A painter where nothing is painted. */
export const idlePainter: Painter = {
  paint() {},
  erase() {},
  eraseAll() {},
  wear() {},
  callOut() {},
  markAt: () => undefined,
  boxes: () => [],
};

/** A tab in memory: frames report when asked. */
export function fakeLink(
  frames: ReadonlyMap<number, FrameReport> | undefined,
  given: Partial<TabFacts> = {},
) {
  const listeners = new Set<(frame: number, report: FrameReport) => void>();
  const jumps: Parameters<PopupLink['jump']>[] = [];
  const asked: string[] = [];
  let facts: TabFacts = {
    address: 'https://example.org/',
    isPrivate: false,
    isPaused: false,
    isAllowed: true,
    hasFileAccess: false,
    ...given,
  };
  const link: PopupLink & {
    jumps: typeof jumps;
    /** What was asked of the tab besides. */
    asked: typeof asked;
    tell(frame: number, report: FrameReport): void;
  } = {
    jumps,
    asked,
    tell(frame, report) {
      for (const listener of listeners) listener(frame, report);
    },
    async request() {
      // As in browsers, no answer comes before the asking is over.
      await Promise.resolve();
      for (const [frame, report] of frames ?? []) link.tell(frame, report);
      return frames !== undefined;
    },
    async jump(...where) {
      jumps.push(where);
      return true;
    },
    async scanAgain() {
      asked.push('scan again');
      return true;
    },
    facts: async () => facts,
    async pause(isPaused) {
      asked.push(isPaused ? 'pause' : 'resume');
      facts = { ...facts, isPaused };
    },
    async allow(address) {
      asked.push(`allow ${address}`);
      return true;
    },
    async reload() {
      asked.push('reload');
    },
    onReport: (listener) => listeners.add(listener),
  };
  return link;
}

export function report(changes: Partial<FrameReport> = {}): FrameReport {
  return { host: 'example.org', top: true, state: 'on', found: [], ...changes };
}

export async function openPopup(
  frames: readonly FrameReport[] | undefined,
  store = memoryStore(),
  facts: Partial<TabFacts> = {},
  domainsMayCome?: Promise<void>,
) {
  const end = new AbortController();
  const link = fakeLink(frames && new Map(frames.map((each, index) => [index, each])), facts);
  document.body.replaceChildren();
  let optionsOpened = 0;
  const copied: string[] = [];
  /** What the switch said of the page when glossary and domains were asked for. */
  const loaded: string[] = [];
  const status = () => the('.site [role=status]').textContent ?? '';
  startPopup({
    document,
    store,
    front: followFrontPage({ link: Promise.resolve(link), store, signal: end.signal }),
    async loadWords() {
      loaded.push(status());
      return { glossary, lookup, contentFor: (entry) => describeEntry(glossary, entry) };
    },
    async loadDomains() {
      loaded.push(status());
      await domainsMayCome;
      return domainOf;
    },
    openOptions: () => {
      optionsOpened++;
    },
    openExtensionSettings: () => Promise.reject(new Error('No')),
    openCheck: () => link.asked.push('check a text'),
    copy: async (text) => void copied.push(text),
    print: () => link.asked.push('print'),
    signal: end.signal,
  });
  await vi.waitFor(() => expect(loaded).toHaveLength(2));
  return { store, link, end, copied, loaded, optionsOpened: () => optionsOpened };
}

/** The only element that a selector names. */
export function the<E extends Element = HTMLElement>(selector: string): E {
  const [element, ...more] = document.querySelectorAll<E>(selector);
  if (element === undefined || more.length > 0) throw new Error(`${more.length + 1} or 0 × ${selector}`);
  return element;
}
