import type { CardContent } from '../glossary/card-content.ts';
import type { Glossary } from '../glossary/glossary.ts';
import type { Lookup } from '../glossary/lookup.ts';
import type { FrameReport } from '../page/report.ts';
import type { SettingsStore } from '../settings/store.ts';

/** The frames of the tab that the popup speaks of. */
export interface PopupLink {
  /** Asks every frame for a report. False where Sidenote does not run. */
  request(): Promise<boolean>;
  jump(entry: string, frame: number): Promise<boolean>;
  onReport(listener: (frame: number, report: FrameReport) => void, signal: AbortSignal): void;
}

/** An entry to show, or words to look up. */
export interface PopupStart {
  readonly entry?: string | undefined;
  readonly query?: string | undefined;
}

/** All that the popup needs from outside. */
export interface PopupWorld {
  readonly document: Document;
  readonly store: SettingsStore;
  /** Absent where no tab is in front. */
  readonly link: PopupLink | undefined;
  readonly glossary: Glossary;
  readonly lookup: Lookup;
  contentFor(entry: string): CardContent | undefined;
  openOptions(): void;
  /** What the popup begins with, where it was opened for something. */
  readonly start?: PopupStart | undefined;
  readonly signal: AbortSignal;
}
