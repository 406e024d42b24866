import type { Subject } from '../document.ts';
import { cautionsAndCare } from './cautions-and-care.ts';
import { classWords } from './class-words.ts';
import { conditions } from './conditions.ts';
import { sideEffects } from './side-effects.ts';

/**
 * Everything the article speaks of, with the words for it. A word here stands for its plural, its other spelling
 * (behavior, behaviour) and its other hyphenation too, unless the wording is `exact`: then for its other spelling alone.
 */
export const subjects: readonly Subject[] = [classWords, ...conditions, ...sideEffects, ...cautionsAndCare];
