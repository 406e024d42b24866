import type { Term } from '../glossary/lexicon.ts';
import type { Mark } from './mark.ts';

/** What the candidates of one flow share. */
export interface FlowNotes {
  /** The element that holds the flow's text. */
  readonly block: Element;
  /** The number of its last sentence, counted from 0. */
  readonly lastSentence: number;
  /** The nearest heading that the flow stands in. */
  readonly heading: Element | null;
  /** True in menus, footers and the like, where a context word says nothing about the page's text. */
  readonly inMenu: boolean;
  /** True where the site tells its name, which is the same on all of its pages. */
  readonly inBanner: boolean;
  /** True in a main heading. */
  readonly inMainHeading: boolean;
  /** True in a heading that holds a medicine against another that is none of ours: "Lyrica vs Cymbalta". */
  readonly comparesWithOthers: boolean;
  /** Declared language, primary subtag in lower case; empty where nothing is declared. */
  readonly language: string;
}

/** A tracked form found on the page. Relevance decides whether it becomes a painted mark. */
export interface Candidate {
  readonly term: Term;
  readonly mark: Mark;
  /** UTF-16 offset in the flow. */
  offset: number;
  /** UTF-16 units of the flow that it takes. */
  readonly length: number;
  /** Which sentence of the flow it stands in, counted from 0. */
  sentence: number;
  /** True where the page spells an abbreviation out: "levetiracetam (LEV)". */
  readonly defines: boolean;
  notes: FlowNotes;
  visible: boolean;
}
