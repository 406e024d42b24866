/** Why a candidate is marked. `word` is what on the page speaks for it. */
export type Reason =
  | { readonly kind: 'name' }
  | { readonly kind: 'spelt-out' }
  | { readonly kind: 'title'; readonly word: string }
  | { readonly kind: 'nearby'; readonly word: string }
  | { readonly kind: 'heading'; readonly word: string }
  | { readonly kind: 'page'; readonly word: string };

/** The kinds of reasons that a word on the page gives. */
export type Telling = Extract<Reason, { readonly word: string }>['kind'];
