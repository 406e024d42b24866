import type { Term } from '../glossary/lexicon.ts';
import type { Mark } from './mark.ts';

/** What the candidates of one flow share. */
export interface FlowNotes {
  /** True in menus, footers and the like, where a context word says nothing about the page's text. */
  readonly inMenu: boolean;
}

/** A tracked form found on the page. Relevance decides whether it becomes a painted mark. */
export interface Candidate {
  readonly term: Term;
  readonly mark: Mark;
  /** True where the page spells an abbreviation out: "levetiracetam (LEV)". */
  readonly defines: boolean;
  notes: FlowNotes;
  visible: boolean;
}
