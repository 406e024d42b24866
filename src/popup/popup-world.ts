import type { KnownWords } from '../glossary/glossary-on-demand.ts';
import type { SettingsStore } from '../settings/store.ts';
import type { FrontPage } from './front-page.ts';

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
  readonly front: FrontPage;
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
