import type { Problem } from './problem.ts';
import type { SettingName } from './setting-words.ts';
import type { Settings } from './settings.ts';

/** Settings as read: valid, with what had to be left out. */
export interface ParsedSettings {
  readonly settings: Settings;
  /** One for each stored value that could not be used. Nothing of it is overwritten silently. */
  readonly problems: readonly Problem[];
  /** Present where a newer version of Sidenote stored the settings; `problems` says so too. */
  readonly newer?: true;
  /** Present where whoever manages the browser has locked settings: they cannot be changed. */
  readonly locked?: readonly SettingName[];
}

/** Where settings live. Pages read it directly and never wait for a worker. */
export interface SettingsStore {
  read(): Promise<ParsedSettings>;
  /** Applies a change to what is stored now. Damaged or newer data is set aside first, never lost. */
  update(change: (settings: Settings) => Settings): Promise<void>;
  /** Calls back after every change, from any page of the browser, until the signal aborts. */
  watch(listener: (parsed: ParsedSettings) => void, signal: AbortSignal): void;
}
