import type { SettingsStore } from '../settings/store.ts';

/** Whether the browser lets Sidenote read pages. */
export interface SiteAccess {
  isGranted(): Promise<boolean>;
  /** Asks the reader; to be called in a click. False if they say no. */
  ask(): Promise<boolean>;
  /** Calls back whenever it may have changed, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** All that the page after installing needs from outside. */
export interface WelcomeWorld {
  readonly document: Document;
  readonly access: SiteAccess;
  readonly store: SettingsStore;
  /** Whether the button stands in the toolbar; undefined where the browser does not tell. */
  isInToolbar(): Promise<boolean | undefined>;
  /** Marks words in the page itself, as it does on others. */
  startMarking(): void;
  openOptions(): void;
  readonly signal: AbortSignal;
}
