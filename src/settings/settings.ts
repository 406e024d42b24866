import type { Role } from '../glossary/entry.ts';
import type { LanguageChoice } from '../language/language.ts';

/** How marks are put on a page. `elements` (mark.js) changes the page and is the reader's choice, site by site. */
export type PainterChoice = 'highlight' | 'elements';

/** How much on a page may speak for a word that is no name: what each choice means is told in docs/decisions/0002-relevance.md. */
export type Relevance = 'strict' | 'balanced' | 'generous';

/** `page`: light or dark as the page behind the words is; `system`: as the reader's system asks. */
export type CardColours = 'page' | 'system' | 'light' | 'dark';

/** How a mark is drawn: line and tint · the line · the tint, with a thin line · a dotted line, the same for all categories. */
export type MarkStyle = 'both' | 'underline' | 'tint' | 'dotted';

/** Which of an entry's words are marked: every one · the first under each heading · the first on the page (a frame is one of its own). */
export type Occurrences = 'every' | 'section' | 'page';

/** `everywhere`: on every site but those with a rule against it · `chosen`: only on sites with a rule for it. */
export type SitesMode = 'everywhere' | 'chosen';

export interface SiteRule {
  readonly on: boolean;
  readonly painter: PainterChoice;
}

/** A word that does not mean what it was marked as: on one site, or everywhere. */
export interface Exception {
  readonly entry: string;
  /** As it stands on pages, lower case. */
  readonly text: string;
  /** The one site; every site without it. */
  readonly host?: string;
}

/** A word or phrase that the reader wants marked wherever it stands. */
export interface OwnTerm {
  /** As the reader wrote it, up to 100 UTF-16 units, white space single. No two terms have the same. */
  readonly text: string;
  /** The reader's own words about it, up to 500 UTF-16 units; empty where there are none. */
  readonly note: string;
  /** False: it counts inside longer words too. */
  readonly wholeWord: boolean;
  readonly caseSensitive: boolean;
}

/** One spelling of an entry. */
export interface EntryForm {
  readonly entry: string;
  /** As the glossary spells it. */
  readonly text: string;
}

/** Everything the reader can choose. */
export interface Settings {
  readonly version: 1;
  /** False: off everywhere. */
  readonly on: boolean;
  /**
   * By host name, lower case, no port; `*.example.org` speaks of example.org and all hosts below it. For a host without a rule,
   * `sitesMode` says whether it is on, with the highlight painter.
   */
  readonly sites: Readonly<Record<string, SiteRule>>;
  readonly untrackedRoles: readonly Role[];
  /** Entry ids. */
  readonly untrackedEntries: readonly string[];
  readonly exceptions: readonly Exception[];
  readonly relevance: Relevance;
  /** How long the pointer rests on a mark before the card opens, in milliseconds (0–2000). */
  readonly dwell: number;
  readonly cardColours: CardColours;
  readonly markStyle: MarkStyle;
  readonly occurrences: Occurrences;
  /** True: marks are printed with a page, where the browser prints them. */
  readonly printMarks: boolean;
  /** Spellings that are not marked, though their entry is. */
  readonly untrackedForms: readonly EntryForm[];
  /** Stored apart from the rest and never read whole by frames: there it is empty. */
  readonly ownTerms: readonly OwnTerm[];
  /** False until the reader has accepted that a page could notice which of its words are marked. */
  readonly ownTermsOnPages: boolean;
  readonly sitesMode: SitesMode;
  /** True: the toolbar button tells how many different terms stand on the page in front. */
  readonly badge: boolean;
  /** What the interface speaks; the glossary is in English whatever it is. */
  readonly language: LanguageChoice;
}

export const defaultSettings: Settings = {
  version: 1,
  on: true,
  sites: {},
  untrackedRoles: [],
  untrackedEntries: [],
  exceptions: [],
  relevance: 'balanced',
  dwell: 350,
  cardColours: 'page',
  markStyle: 'both',
  occurrences: 'every',
  printMarks: false,
  untrackedForms: [],
  ownTerms: [],
  ownTermsOnPages: false,
  sitesMode: 'everywhere',
  badge: true,
  language: 'browser',
};
