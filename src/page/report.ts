import type { MarkRole } from '../glossary/lexicon.ts';

/** What one frame tells the popup about itself. */
export interface FrameReport {
  /** Host name of the frame's document; empty for documents without one. */
  readonly host: string;
  readonly top: boolean;
  readonly state: 'on' | 'off-here' | 'off-everywhere' | 'paused' | 'not-html' | 'too-large';
  readonly found: readonly FoundEntry[];
}

/** An entry marked in a frame. */
export interface FoundEntry {
  readonly entry: string;
  readonly role: MarkRole;
  readonly count: number;
  /** Why the first of its words is marked; absent where the word says it itself. */
  readonly why?: string | undefined;
}
