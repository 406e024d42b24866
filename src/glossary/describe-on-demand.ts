import type { SourceDocument } from '../source/document.ts';
import type { CardContent } from './card-content.ts';
import { describeEntry } from './describe-entry.ts';
import { buildGlossary, type Glossary } from './glossary.ts';

/** Describes entries for pages: cards are rare there and need the whole glossary, which is built for the first of them. */
export function describeOnDemand(
  documents: readonly SourceDocument[],
): (entryId: string) => CardContent | undefined {
  let glossary: Glossary | undefined;
  return (entryId) => {
    glossary ??= buildGlossary(documents);
    return describeEntry(glossary, entryId);
  };
}
