import type { CopyReason } from './saved-copies.ts';
import type { Settings } from './settings.ts';
import type { ParsedSettings } from './store.ts';

/** One place of the browser in which something of Sidenote is stored, and all of it. */
export interface StoredArea {
  readonly area: 'local' | 'session' | 'sync';
  readonly items: Readonly<Record<string, unknown>>;
}

/** What the reader can do with stored data as a whole. */
export interface SettingsKeeper {
  /** Puts settings in the place of what is stored, which becomes a saved copy in the same step, and is given back. */
  replace(settings: Settings, reason: CopyReason): Promise<ParsedSettings>;
  /** Everything that is stored, wherever it is. */
  stored(): Promise<readonly StoredArea[]>;
  /** Deletes saved copies and what was set aside. */
  forgetCopies(): Promise<void>;
  /** Calls back when anything stored has changed, until the signal aborts. */
  watch(listener: () => void, signal: AbortSignal): void;
}
