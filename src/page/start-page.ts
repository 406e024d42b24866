import { createHighlightPainter } from '../paint/highlight-painter.ts';
import { createStyleRoots } from '../paint/style-roots.ts';
import type { PageLens } from '../scan/lens.ts';
import { startScan } from '../scan/start-scan.ts';
import { bodyOf, contentTypeOf } from '../scan/true-property.ts';
import type { PainterChoice, Settings } from '../settings/settings.ts';
import { painterFor, siteState } from '../settings/site-rules.ts';
import type { SettingsStore } from '../settings/store.ts';
import { isTracked } from '../settings/tracking.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import type { LoadPart, PaintingPart } from './parts.ts';
import type { FrameReport } from './report.ts';
import { siteHosts } from './site-hosts.ts';
import { type Marking, startMarking } from './start-marking.ts';
import { watchRoot } from './watch-root.ts';

export interface PageWorld {
  readonly document: Document;
  readonly lens: PageLens;
  readonly loadPart: LoadPart;
  /** True where the browser itself brings the marks' style sheet into every document and shadow tree. */
  readonly stylesGiven: boolean;
  readonly store: SettingsStore;
  shadowRootOf(element: Element): ShadowRoot | null;
  detectLanguage(text: string): Promise<string | undefined>;
  /** What this frame has to tell has changed. */
  onReport(report: FrameReport): void;
  onError(error: unknown): void;
  /** False once the extension has gone: then the signal has aborted. */
  stillThere(): boolean;
  /** Calls back when the document was frozen (in the back/forward cache, say): it has not heard what changed meanwhile. */
  onReturn(listener: () => void): void;
  readonly signal: AbortSignal;
}

export interface Page {
  report(): FrameReport;
  step(direction: 1 | -1, entry?: string): void;
}

/** Sidenote in one document: marks it while the reader's settings say so, live, until the signal aborts. */
export function startPage(world: PageWorld): Page {
  const { document, signal } = world;
  const byHighlights: PaintingPart = {
    createPainter: (document) =>
      createHighlightPainter(document, createStyleRoots(document, world.stylesGiven)),
    startScan,
  };
  const hosts = siteHosts(window);
  const host = hosts[0] ?? '';
  let settings: Settings | undefined;
  let running: { marking?: Marking; readonly painter: PainterChoice; stop(): void } | undefined;

  function state(): FrameReport['state'] {
    if (!isReadable(document)) return 'not-html';
    if (settings === undefined) return 'on';
    const states = (hosts.length === 0 ? [''] : hosts).map((each) => siteState(settings as Settings, each));
    const off = states.find((each) => each !== 'on');
    return off ?? (running?.marking?.isTooLarge() ? 'too-large' : 'on');
  }

  function report(): FrameReport {
    return {
      host,
      top: window.parent === window,
      state: state(),
      found: running?.marking?.found() ?? [],
    };
  }

  function follow(next: Settings) {
    settings = next;
    const painter = painterFor(next, host);
    if (running !== undefined && (state() !== 'on' || running.painter !== painter)) {
      running.stop();
      running = undefined;
    }
    if (state() === 'on') {
      if (running === undefined) start(painter);
      else if (running.marking !== undefined) running.marking.judgeAgain();
      // Loading may have failed: ask again.
      else if (painter === 'elements') void world.loadPart('element-painter');
    }
    world.onReport(report());
  }

  function start(painter: PainterChoice) {
    const lifetime = new AbortController();
    const during = AbortSignal.any([signal, lifetime.signal]);
    running = { painter, stop: () => lifetime.abort() };
    const mine = running;
    const begin = (painting: PaintingPart) => {
      if (during.aborted) return;
      mine.marking = startMarking({
        ...world,
        painting,
        isTracked: ({ entry, role }) =>
          settings !== undefined && isTracked(settings, { id: entry, roles: [role] }),
        relevance: () => settings?.relevance ?? 'balanced',
        dwell: () => settings?.dwell ?? 0,
        onChange: () => world.onReport(report()),
        signal: during,
      });
    };
    if (painter === 'highlight') begin(byHighlights);
    else world.loadPart('element-painter').then(begin).catch(world.onError);
  }

  clearLeftovers(document);
  watchRoot(
    document,
    () => {
      running?.stop();
      running = undefined;
      if (settings !== undefined) follow(settings);
    },
    signal,
  );
  world.store.watch(({ settings: next }) => follow(next), signal);
  function read() {
    world.store
      .read()
      .then(({ settings: now }) => {
        if (!signal.aborted) follow(now);
      })
      .catch(world.onError);
  }
  read();
  world.onReturn(read);

  return {
    report,
    step(direction, entry) {
      try {
        running?.marking?.step(direction, entry);
      } catch (error) {
        world.onError(error);
      }
    },
  };
}

const readable = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Content scripts also run in XML, PDF viewers, image documents and framesets, where there is no text to read. */
function isReadable(document: Document): boolean {
  return readable.includes(contentTypeOf(document)) && bodyOf(document) !== null;
}
