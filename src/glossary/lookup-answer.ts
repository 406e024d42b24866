/** An entry whose name or other form begins with what was typed, or is it. Choosing one opens the entry. */
export interface LookupHit {
  /** Only hits have an entry to open: a guess never does. */
  readonly entryId: string;
  readonly name: string;
  /** The form that matched; it may be the name itself. */
  readonly form: string;
  /** Start and end (UTF-16) of the parts of `form` that were typed. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly how: 'exact' | 'prefix';
  /** True where the form is short for the name ("LEV", short for Levetiracetam). */
  readonly abbreviation: boolean;
}

/** A guess at what was meant. Choosing one searches for `searchFor`; the reader then sees what it is and may open it. */
export interface Suggestion {
  readonly searchFor: string;
  /** Name of the entry that the form belongs to. */
  readonly name: string;
}

export type LookupAnswer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'found'; readonly hits: readonly [LookupHit, ...LookupHit[]] }
  | {
      readonly kind: 'did-you-mean';
      readonly suggestions: readonly [Suggestion, ...Suggestion[]];
      readonly warning: string;
    }
  /** Another medicine, whose name looks or sounds like one of ours. */
  | { readonly kind: 'not-in-glossary'; readonly name: string }
  | { readonly kind: 'nothing-found' };
