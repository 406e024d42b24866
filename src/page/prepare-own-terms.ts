import { prepareOwnWords } from '../scan/own-words.ts';
import { ownEntry } from '../settings/own-term.ts';
import type { OwnTerm } from '../settings/settings.ts';
import type { OwnPart } from './own-words.ts';

/** Makes what frames read of the reader's own terms, by the key under which it is stored. */
export function prepareOwnTerms(terms: readonly OwnTerm[]): Readonly<Record<`own-terms-${OwnPart}`, string>> {
  const { openers, words } = prepareOwnWords(terms.map((term) => ({ ...term, entry: ownEntry(term.text) })));
  const notes = terms.flatMap(({ text, note }) => (note === '' ? [] : [[ownEntry(text), note]]));
  return { 'own-terms-openers': openers, 'own-terms-words': words, 'own-terms-notes': JSON.stringify(notes) };
}
