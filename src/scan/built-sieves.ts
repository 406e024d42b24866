import { builtLexicon } from '../glossary/built-lexicon.ts';
import { unpackLexicon } from '../glossary/packed-lexicon.ts';
import { type SieveSources, sieveSources } from './lens.ts';

/** The sieves of the built lexicon. The build runs this module and puts the value in its place, as with the lexicon. */
export const builtSieves: SieveSources = sieveSources(unpackLexicon(builtLexicon));
