import { type Words, wordsWhere } from './catalogues.ts';

/** For what the page script says; made when the extension is built, so that no script holds more than it says. */
export const builtPageWords: Words = wordsWhere((key) => key.startsWith('page_'));
