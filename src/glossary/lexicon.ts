import type { Gate } from '../source/document.ts';
import type { Role } from './entry.ts';

/** What a mark tells: a role of an entry, or that the reader asked for the word. */
export type MarkRole = Role | 'own';

/** What one form means, without the medicine: all that finding and gating need. */
export interface Term {
  readonly entry: string;
  readonly role: MarkRole;
  readonly gate: Gate;
  readonly anchor: boolean;
  /**
   * `sure`: names one thing · `ambiguous`: may mean something else on pages that have a term of the `other` sense, which
   * itself is never marked.
   */
  readonly sense: 'sure' | 'ambiguous' | 'other';
  /** True for words that may mean the class ("mood stabilizer"): they speak for their own sentence once the page has an anchor. */
  readonly hint: boolean;
  /** True for capitals that stand for a longer name; sure once the page has spelt them out. */
  readonly abbreviation: boolean;
  /** True for words like "seizure" that open the gate of context-gated medicines but not of side effects. */
  readonly seizure: boolean;
}

/** The forms of the glossary as flat lists: `terms[i]` says what `patterns[i]` means; a suppressor has no term. */
export interface Lexicon {
  readonly patterns: readonly { readonly text: string; readonly caseSensitive: boolean }[];
  readonly terms: readonly (Term | undefined)[];
}
