import type { Lexicon, Term } from '../glossary/lexicon.ts';
import { compileMatcher } from '../matcher/compile-matcher.ts';
import type { Matcher } from '../matcher/matcher.ts';
import { createSieve, type Sieve, sieveSource } from '../matcher/sieve.ts';

/** What words are found with. */
export interface Lens {
  readonly matcher: Matcher;
  /** By pattern index; undefined for suppressors. */
  readonly terms: readonly (Term | undefined)[];
}

/** What a whole page is looked at through: words are sought only where a sieve lets something through. */
export interface PageLens extends Lens {
  readonly sieves: { readonly [sieve in keyof SieveSources]: Sieve };
}

/** Sources of regular expressions, as plain data to be made when the extension is built. */
export interface SieveSources {
  /** Lets through the words without one of which nothing on a page is marked. */
  readonly openers: string;
  /** Lets through every word that relevance may want to know of. */
  readonly all: string;
}

export function sieveSources({ patterns, terms }: Lexicon): SieveSources {
  const those = (isMeant: (term: Term | undefined) => boolean | undefined) =>
    sieveSource(patterns.filter((_, index) => isMeant(terms[index])));
  return { openers: those((term) => term && isOpener(term)), all: those((term) => term !== undefined) };
}

/** True for words that are marked by themselves or that open the gates of others. */
export function isOpener({ gate, anchor, seizure }: Term): boolean {
  return gate === 'any' || anchor || seizure;
}

/** Most pages hold no opener: the matcher is made for those that do. */
export function createLens(lexicon: () => Lexicon, sources: SieveSources): PageLens {
  let made: Lens | undefined;
  const make = () => {
    if (made === undefined) {
      const { patterns, terms } = lexicon();
      made = { matcher: compileMatcher(patterns), terms };
    }
    return made;
  };
  return {
    get matcher() {
      return make().matcher;
    },
    get terms() {
      return make().terms;
    },
    sieves: { openers: createSieve(sources.openers), all: createSieve(sources.all) },
  };
}
