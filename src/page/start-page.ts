import { bodyOf, contentTypeOf } from '../scan/true-property.ts';
import { type WaitWorld, waitForOpener } from '../scan/wait-for-opener.ts';
import { exceptionsOn } from '../settings/exceptions.ts';
import type { PainterChoice, Settings } from '../settings/settings.ts';
import { painterFor, stateAmong } from '../settings/site-rules.ts';
import type { SettingsStore } from '../settings/store.ts';
import { isTracked } from '../settings/tracking.ts';
import { createCardActions } from './card-actions.ts';
import { clearLeftovers } from './clear-leftovers.ts';
import { copyText } from './copy-text.ts';
import { type LoadedParts, loadUntilHere } from './load-until-here.ts';
import type { OwnWords } from './own-words.ts';
import type { LoadPart, Marking } from './parts.ts';
import type { FrameReport } from './report.ts';
import { siteHosts } from './site-hosts.ts';
import { watchRoot } from './watch-root.ts';

export interface PageWorld {
  readonly document: Document;
  /** A sieve for the words without one of which nothing on a page is marked; `own`: as prepared for the reader's own. */
  openers(own: string): WaitWorld['openers'];
  readonly ownWords: OwnWords;
  readonly loadPart: LoadPart;
  readonly store: SettingsStore;
  /** True in a private window, where nothing that the reader does may be kept. */
  isPrivate(): boolean;
  shadowRootOf(element: Element): ShadowRoot | null;
  detectLanguage(text: string): Promise<string | undefined>;
  /** What this frame has to tell has changed. */
  onReport(report: () => FrameReport): void;
  /** This page, whose top frame this is, is on or off, and the toolbar cannot know it by itself. */
  tellSite(on: boolean): void;
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
  let settings: Settings | undefined;
  let isException: ReturnType<typeof exceptionsOn> = () => false;
  const actions = createCardActions({
    ...world,
    host,
    copy: copyText,
    onChange: () => running?.marking?.judgeAgain(),
  });
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

  function follow(next: Settings) {
    if (settings === undefined) begin();
    const isSameWords = settings !== undefined && isLookAlone(settings, next);
    settings = next;
    isException = exceptionsOn(next, hosts());
    const painter = painterFor(next, host());
    // A page that is too large stays so until it is loaded anew: it must not be read again and again.
    const isWanted = state() === 'on' || state() === 'too-large';
    const isOther = running?.painter !== painter || running.own !== next.ownTermsOnPages;
    if (!isWanted || isOther) end();
    if (isWanted) {
      if (running === undefined) start(painter, next.ownTermsOnPages);
      else {
        running.marking?.dressAgain();
        if (!isSameWords) running.marking?.judgeAgain();
      }
    }
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
      mine.marking = startMarking(
        {
          ...world,
          isTracked: ({ entry, role }, text) =>
            settings !== undefined &&
            isTracked(settings, { id: entry, roles: [role] }) &&
            !isException(entry, text) &&
            !actions.isDismissed(entry, text),
          actions,
          relevance: () => settings?.relevance ?? 'balanced',
          occurrences: () => settings?.occurrences ?? 'every',
          look: () => ({ style: settings?.markStyle ?? 'both', isPrinted: settings?.printMarks ?? false }),
          dwell: () => settings?.dwell ?? 0,
          cardColours: () => settings?.cardColours ?? 'page',
          untrackedForms: () => settings?.untrackedForms ?? [],
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
  world.onReturn(() => {
    // A button forgets what it was told of a page when another comes.
    toldSite = undefined;
    read();
  });

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

/** True if settings differ at most in what changes nothing about which words are marked. */
function isLookAlone(before: Settings, next: Settings): boolean {
  const { markStyle, printMarks, dwell, cardColours, badge } = next;
  return (
    JSON.stringify({ ...before, markStyle, printMarks, dwell, cardColours, badge }) === JSON.stringify(next)
  );
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
