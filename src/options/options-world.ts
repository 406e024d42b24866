import type { Glossary } from '../glossary/glossary.ts';
import type { Painter } from '../paint/painter.ts';
import type { Settings } from '../settings/settings.ts';
import type { SettingsKeeper } from '../settings/settings-keeper.ts';
import type { SharingChoice } from '../settings/sharing-choice.ts';
import type { ParsedSettings, SettingsStore } from '../settings/store.ts';
import type { Shortcuts } from './shortcuts-section.ts';

/** All that the options page needs from outside. */
export interface OptionsWorld {
  readonly document: Document;
  readonly store: SettingsStore;
  readonly glossary: Glossary;
  /** Paints the preview of marks. */
  createPainter(document: Document): Painter;
  readonly shortcuts: Shortcuts;
  readonly signal: AbortSignal;
  readonly keeper: SettingsKeeper;
  readonly sharing: SharingChoice;
  readonly now: () => Date;
  /** Told the settings whenever they are shown: the page cannot change its language while it stands. */
  hearLanguage(settings: Settings): void;
}

/** A part of the options page. */
export interface OptionsSection {
  readonly root: HTMLElement;
  /** Makes the controls say what is stored, leaving the focus where it is. */
  show(parsed: ParsedSettings): void;
}

/** Stores a choice at once; where that fails the reader is told and every control goes back. */
export type Save = (change: (settings: Settings) => Settings) => void;
