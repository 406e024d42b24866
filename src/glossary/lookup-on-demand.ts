import type { SourceDocument } from '../source/document.ts';
import { buildGlossary } from './glossary.ts';
import { createLookup, type Lookup } from './lookup.ts';

/** A look-up for where it is rarely wanted: it is built for the first question, from documents as JSON. */
export function lookupOnDemand(packedDocuments: string): Lookup {
  let lookup: Lookup | undefined;
  return {
    search(query) {
      lookup ??= createLookup(buildGlossary(JSON.parse(packedDocuments) as readonly SourceDocument[]));
      return lookup.search(query);
    },
  };
}
