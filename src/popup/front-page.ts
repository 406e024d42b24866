import type { ParsedSettings, SettingsStore } from '../settings/store.ts';
import { collectReports } from './frame-reports.ts';
import type { PopupLink } from './popup-link.ts';
import type { Known } from './site-status.ts';

/** Milliseconds between two questions to the page: the list follows a page that grows, without a line held open. */
const askAgain = 1000;

/** What the popup knows of the page in front, and of the reader's choices; live until its signal aborts. */
export interface FrontPage {
  /** The line to it; undefined where no tab is in front, and until that is known. */
  link(): PopupLink | undefined;
  /** The settings as they were first; rejects where they cannot be read. */
  read(): Promise<ParsedSettings>;
  known(): Known;
  /** Asks the page and the browser anew. */
  ask(): Promise<void>;
  /** Calls back whenever something was told, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

interface FrontPageWorld {
  readonly link: Promise<PopupLink | undefined>;
  readonly store: Pick<SettingsStore, 'read' | 'watch'>;
  readonly signal: AbortSignal;
}

/** Asks at once: answers take their time, and the popup can be built meanwhile. */
export function followFrontPage({ link: coming, store, signal }: FrontPageWorld): FrontPage {
  const reports = collectReports();
  const listeners = new Set<() => void>();
  let line: PopupLink | undefined;
  let settings: Known['settings'];
  let answers: Known['answers'];
  let tab: Known['tab'];

  function tell() {
    if (signal.aborted) return;
    for (const listener of listeners) listener();
  }

  async function ask(): Promise<void> {
    const link = await coming;
    if (link === undefined) {
      answers = false;
      return tell();
    }
    reports.nextRound();
    const [answered, facts] = await Promise.all([link.request(), link.facts().catch(() => undefined)]);
    answers = answered;
    tab = facts;
    if (!answers) reports.clear();
    tell();
  }

  store.watch((changed) => {
    settings = changed.settings;
    tell();
    void ask();
  }, signal);
  const reading = store.read();
  reading.then(
    (first) => {
      settings ??= first.settings;
      tell();
    },
    // Whoever reads is told.
    () => {},
  );
  void coming.then((link) => {
    line = link;
    link?.onReport((frame, report) => {
      reports.hear(frame, report);
      answers = true;
      tell();
    }, signal);
  });
  void ask();
  const timer = setInterval(() => void ask(), askAgain);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });

  return {
    link: () => line,
    read: () => reading,
    known: () => ({ settings, answers, reports: reports.all(), tab }),
    ask,
    onChange(listener, whileWanted) {
      listeners.add(listener);
      whileWanted.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
