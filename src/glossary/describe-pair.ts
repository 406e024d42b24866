import type { SourceDocument } from '../source/document.ts';
import type { Entry } from './entry.ts';

/** As much of the glossary as a pair needs. */
interface Pairing {
  readonly documents: readonly SourceDocument[];
  entry(id: string): Entry | undefined;
}

const listedAs = {
  'side-effect': 'as a side effect',
  condition: 'as a use',
  caution: 'among its cautions',
  care: 'in its advice',
  medicine: 'as a medicine',
} as const;

/**
 * What the documents list beside an entry and a reader might take for it, or for its contrary: headaches as a side
 * effect, migraine as a use. A sentence each, for an entry that has such a pair.
 */
export function describePairs({ documents, entry }: Pairing, entryId: string): readonly string[] {
  return documents
    .flatMap(({ subjects }) => subjects)
    .filter(({ id }) => id === entryId)
    .flatMap(({ pairedWith = [] }) => pairedWith)
    .flatMap((id) => entry(id) ?? [])
    .map(({ name, roles: [role] }) => `It also lists ${inSentence(name)} ${listedAs[role]}.`);
}

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
