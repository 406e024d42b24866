import { type Words, wordsWhere } from './catalogues.ts';

/** For the extension's own pages but the popup. */
export const builtOwnWords: Words = wordsWhere(
  (key) => !/^(card|page|popup|role|worker|manifest)_/.test(key),
);
