import { say } from '../language/say-in-card.ts';
import { isEnglish } from '../language/spoken.ts';
import { element } from './element.ts';

/** Tells whoever reads the interface in another language that what is said about health is in English; else nothing. */
export function medicalLanguage(document: Document): readonly HTMLElement[] {
  return isEnglish() ? [] : [element(document)('p', 'medical-language', say('card_medical_language'))];
}
