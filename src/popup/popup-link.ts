import type { FrameReport } from '../page/report.ts';
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
