import type { Lexicon, Term } from '../glossary/lexicon.ts';
import type { GrowingLexicon } from '../glossary/packed-lexicon.ts';
import { compileMatcher } from '../matcher/compile-matcher.ts';
import type { Matcher } from '../matcher/matcher.ts';
import { createSieve, type Sieve } from '../matcher/sieve.ts';
import { sieveSource } from '../matcher/sieve-source.ts';
import { type OwnLens, openOwnWords } from './own-words.ts';

/** What words are found with. */
export interface Lens {
  readonly matcher: Matcher;
  /** By pattern index; undefined for suppressors. */
  readonly terms: readonly (Term | undefined)[];
  /** The reader's own words. They are found apart, so that they neither hide nor help any other. */
  readonly own?: OwnLens | undefined;
}

/** What a whole page is looked at through: words are sought only where the sieve lets something through. */
export interface PageLens extends Lens {
  /** Lets through every word that relevance may want to know of. */
  readonly sieve: Sieve;
}

/** True for words that are marked by themselves or that open the gates of others: without one, nothing on a page is marked. */
export function isOpener({ gate, anchor, seizure }: Term): boolean {
  return gate === 'any' || anchor || seizure;
}

/** The source of a sieve for openers only. */
export function openersSource({ patterns, terms }: Lexicon): string {
  return sieveSource(
    patterns.filter((_, index) => {
      const term = terms[index];
      return term !== undefined && isOpener(term);
    }),
    { word: 8, next: 4 },
  );
}

/** The source of a page's sieve. Shorter beginnings than for openers: they let more through, and are compiled sooner. */
export function pageSource({ patterns, terms }: Lexicon): string {
  return sieveSource(
    patterns.filter((_, index) => terms[index] !== undefined),
    { word: 6, next: 3 },
  );
}

export function createLens(lexicon: Lexicon | GrowingLexicon, source: string): PageLens {
  const { patterns, terms } = lexicon;
  const later = 'later' in lexicon ? lexicon.later : undefined;
  return { matcher: compileMatcher(patterns, later), terms, sieve: createSieve(source) };
}

/** A lens of a source that finds the reader's own words too, as `prepareOwnWords` made them; anything else is taken for none. */
export function withOwnWords(lens: PageLens, source: string, prepared: string): PageLens {
  const own = openOwnWords(prepared);
  return own === undefined ? lens : { ...lens, own, sieve: createSieve(source, own.source) };
}
