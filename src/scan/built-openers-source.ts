import { builtLexicon } from '../glossary/built-lexicon.ts';
import { unpackLexicon } from '../glossary/packed-lexicon.ts';
import { openersSource } from './lens.ts';

/** The openers' sieve of the built lexicon. The build runs this module and puts the value in its place, as with the lexicon. */
export const builtOpenersSource: string = openersSource(unpackLexicon(builtLexicon));
