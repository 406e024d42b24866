import { documents } from '../source/documents.ts';
import { buildGlossary } from './glossary.ts';
import { type PackedLexicon, packLexicon } from './packed-lexicon.ts';

/**
 * The lexicon of all documents. Deriving it takes longer than reading most pages, so the build runs this module and puts the
 * value in its place (scripts/evaluate-at-build.ts); elsewhere it is an ordinary module.
 */
export const builtLexicon: PackedLexicon = packLexicon(buildGlossary(documents).lexicon);
