import type { KnownWords } from '../glossary/glossary-on-demand.ts';
import type { FrameReport } from '../page/report.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { TabFacts } from './site-status.ts';

/** The tab that the popup speaks of, and its frames. */
export interface PopupLink {
  /** Asks every frame for a report. False where Sidenote does not run. */
  request(): Promise<boolean>;
  /** Goes to the next or previous mark in one frame, of an entry or of all. */
  jump(frame: number, direction: 1 | -1, entry?: string): Promise<boolean>;
  scanAgain(): Promise<boolean>;
  onReport(listener: (frame: number, report: FrameReport) => void, signal: AbortSignal): void;
  /** What the browser tells of the tab now. */
  facts(): Promise<TabFacts>;
  /** Takes the marks away in this tab, or brings them back; kept until the tab or the browser is closed. */
  pause(paused: boolean): Promise<void>;
  /** Asks the reader to let Sidenote in on an address; to be called in the click. False: not allowed. */
  allow(address: string): Promise<boolean>;
  reload(): Promise<void>;
}

/** An entry to show, or words to look up. */
export interface PopupStart {
  readonly entry?: string | undefined;
  readonly query?: string | undefined;
  /** True: the questions for the doctor, to be printed. */
  readonly print?: boolean | undefined;
}

/** All that the popup needs from outside. */
export interface PopupWorld {
  readonly document: Document;
  readonly store: SettingsStore;
  /** Absent where no tab is in front. */
  readonly link: PopupLink | undefined;
  /** The glossary, asked for once the popup is to be seen: it is large, and the switch needs none of it. */
  loadWords(): Promise<KnownWords>;
  /** Likewise what tells the domain of a host: it has the list of public suffixes. */
  loadDomains(): Promise<(host: string) => string | undefined>;
  openOptions(): void;
  /** The browser's own page about the extension. Rejects where it may not be opened. */
  openExtensionSettings(): Promise<void>;
  openCheck(): void;
  copy(text: string): Promise<void>;
  /** Prints the questions, in a page that can be printed. */
  print(): void;
  /** What the popup begins with, where it was opened for something. */
  readonly start?: PopupStart | undefined;
  readonly signal: AbortSignal;
}
