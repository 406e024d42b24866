import { bodyOf, contentTypeOf } from '../scan/true-property.ts';
import { type WaitWorld, waitForOpener } from '../scan/wait-for-opener.ts';
import type { PainterChoice } from '../settings/settings.ts';
import { painterFor, stateAmong } from '../settings/site-rules.ts';
import type { SiteSettings } from '../settings/site-settings.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { type LoadedParts, loadUntilHere } from './load-until-here.ts';
import type { OwnWords } from './own-words.ts';
import type { LoadPart, Marking } from './parts.ts';
import type { FrameReport } from './report.ts';
import { siteHosts } from './site-hosts.ts';
import { watchRoot } from './watch-root.ts';

/** What decides whether a page is read. */
export interface SiteSettingsStore {
  read(): Promise<SiteSettings>;
  /** Calls back after every change of any setting, until the signal aborts. */
  watch(listener: (settings: SiteSettings) => void, signal: AbortSignal): void;
}

export interface PageWorld {
  readonly document: Document;
  /** A sieve for the words without one of which nothing on a page is marked; `own`: as prepared for the reader's own. */
  openers(own: string): WaitWorld['openers'];
  readonly ownWords: OwnWords;
  readonly loadPart: LoadPart;
  readonly store: SiteSettingsStore;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** What this frame has to tell has changed. */
  onReport(report: () => FrameReport): void;
  /** This page, whose top frame this is, is on or off, and the toolbar cannot know it by itself. */
  tellSite(on: boolean): void;
  onError(error: unknown): void;
  /** False once the extension has gone: then the signal has aborted. */
  stillThere(): boolean;
  /** Calls back when the document was frozen (in the back/forward cache, say): it has not heard what changed meanwhile. */
  onReturn(listener: () => void, signal: AbortSignal): void;
  readonly signal: AbortSignal;
}

export interface Page {
  report(): FrameReport;
  step(direction: 1 | -1, entry?: string): void;
  /** Takes the marks away in this document until told otherwise. */
  pause(paused: boolean): void;
  /** Reads the page anew, also one that was too large. */
  scanAgain(): void;
}

/** Sidenote in one document: marks it while the reader's settings say so, live, until the signal aborts. */
export function startPage(world: PageWorld): Page {
  const { document, signal, ownWords } = world;
  let known: readonly string[] | undefined;
  const hosts = () => {
    known ??= siteHosts(window);
    return known;
  };
  const host = () => hosts()[0] ?? '';
  let settings: SiteSettings | undefined;
  let running: Running | undefined;
  let isPaused = false;
  let toldSite: boolean | undefined;

  function state(): FrameReport['state'] {
    if (!isReadable(document)) return 'not-html';
    if (settings === undefined) return 'on';
    const site = stateAmong(settings, hosts());
    if (site !== 'on') return site;
    if (isPaused) return 'paused';
    return running?.marking?.isTooLarge() ? 'too-large' : 'on';
  }

  function report(): FrameReport {
    return {
      host: host(),
      top: window.parent === window,
      state: state(),
      found: running?.marking?.found() ?? [],
    };
  }

  function follow(next: SiteSettings) {
    if (settings === undefined) begin();
    settings = next;
    const painter = painterFor(next, host());
    // A page that is too large stays so until it is loaded anew: it must not be read again and again.
    const isWanted = state() === 'on' || state() === 'too-large';
    const isOther = running?.painter !== painter || running.own !== next.ownTermsOnPages;
    if (!isWanted || isOther) end();
    if (isWanted && running === undefined) start(painter, next.ownTermsOnPages);
    world.onReport(report);
    const isOn = toldSite ?? (next.on && next.sitesMode === 'everywhere');
    if (window.parent !== window || isOn === isWanted || !isReadable(document)) return;
    toldSite = isWanted;
    world.tellSite(isWanted);
  }

  function end() {
    running?.stop();
    running = undefined;
  }

  /** What can wait until the settings are there does: the script starts in every frame, while its page is busiest. */
  function begin() {
    clearLeftovers(document);
    watchRoot(document, startAgain, signal);
  }

  function startAgain() {
    end();
    if (settings !== undefined) follow(settings);
  }

  /** `own`: the reader's own terms count too. */
  function start(painter: PainterChoice, own: boolean) {
    const lifetime = new AbortController();
    const during = AbortSignal.any([signal, lifetime.signal]);
    const mine: Running = { painter, own, stop: () => lifetime.abort() };
    running = mine;
    const markWith = async (parts: Promise<LoadedParts>) => {
      const words = own ? await ownWords.read('words').catch(noOwnWords) : undefined;
      const [{ startMarking }, painting] = await parts;
      if (during.aborted) return;
      mine.marking = await startMarking(
        {
          ...world,
          hosts: hosts(),
          ownWords: words,
          ownNotes: () => ownWords.read('notes'),
          onChange: () => world.onReport(report),
          signal: during,
        },
        painting,
      );
    };
    const noOwnWords = (error: unknown) => {
      world.onError(error);
      return '';
    };
    const wait = (openers: WaitWorld['openers']) =>
      waitForOpener({
        ...world,
        openers,
        onOpener() {
          markWith(loadUntilHere(world.loadPart, painter, during)).catch(world.onError);
        },
        signal: during,
      });
    if (!own) {
      wait(world.openers(''));
      return;
    }
    ownWords
      .read('openers')
      .then(world.openers)
      .catch((error) => world.openers(noOwnWords(error)))
      .then((openers) => during.aborted || wait(openers));
    ownWords.watch(() => {
      end();
      if (settings !== undefined) follow(settings);
    }, during);
  }

  world.store.watch(follow, signal);
  function read() {
    world.store
      .read()
      .then((now) => {
        if (!signal.aborted) follow(now);
      })
      .catch(world.onError);
  }
  read();
  world.onReturn(() => {
    // A button forgets what it was told of a page when another comes.
    toldSite = undefined;
    read();
  }, signal);

  return {
    report,
    step(direction, entry) {
      try {
        running?.marking?.step(direction, entry);
      } catch (error) {
        world.onError(error);
      }
    },
    pause(paused) {
      isPaused = paused;
      if (settings !== undefined) follow(settings);
    },
    scanAgain: startAgain,
  };
}

interface Running {
  /** Undefined as long as no word of ours was heard. */
  marking?: Marking;
  readonly painter: PainterChoice;
  readonly own: boolean;
  stop(): void;
}

const readable = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** Content scripts also run in XML, PDF viewers, image documents and framesets, where there is no text to read. */
function isReadable(document: Document): boolean {
  return readable.includes(contentTypeOf(document)) && bodyOf(document) !== null;
}
