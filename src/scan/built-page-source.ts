import { builtLexicon } from '../glossary/built-lexicon.ts';
import { unpackLexicon } from '../glossary/packed-lexicon.ts';
import { pageSource } from './lens.ts';

/** The page sieve of the built lexicon. The build runs this module and puts the value in its place, as with the lexicon. */
export const builtPageSource: string = pageSource(unpackLexicon(builtLexicon));
