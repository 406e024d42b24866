import { type Words, wordsWhere } from './catalogues.ts';

/** For what cards say beside the glossary; made when the extension is built, so that no script holds more than it says. */
export const builtCardWords: Words = wordsWhere((key) => key.startsWith('card_'));
