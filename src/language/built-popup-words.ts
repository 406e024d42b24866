import { type Words, wordsWhere } from './catalogues.ts';

/** For the popup, which opens often and must open fast: with what it says as other pages do. */
export const builtPopupWords: Words = wordsWhere((key) => /^(popup|found|kept|role)_/.test(key));
