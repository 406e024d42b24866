import type { Role } from '../glossary/entry.ts';

/** How marks are put on a page. `elements` (mark.js) changes the page and is the reader's choice, site by site. */
export type PainterChoice = 'highlight' | 'elements';

/** How much on a page may speak for a word that is no name: what each choice means is told in docs/decisions/0002-relevance.md. */
export type Relevance = 'strict' | 'balanced' | 'generous';

export interface SiteRule {
  readonly on: boolean;
  readonly painter: PainterChoice;
}

/** Everything the reader can choose. */
export interface Settings {
  readonly version: 1;
  /** False: off everywhere. */
  readonly on: boolean;
  /** By host name, lower case, no port. A host without a rule is on with the highlight painter. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  readonly untrackedRoles: readonly Role[];
  /** Entry ids. */
  readonly untrackedEntries: readonly string[];
  readonly relevance: Relevance;
  /** How long the pointer rests on a mark before the card opens, in milliseconds (0–2000). */
  readonly dwell: number;
}

export const defaultSettings: Settings = {
  version: 1,
  on: true,
  sites: {},
  untrackedRoles: [],
  untrackedEntries: [],
  relevance: 'balanced',
  dwell: 350,
};
