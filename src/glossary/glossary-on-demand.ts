import type { SourceDocument } from '../source/document.ts';
import type { CardContent } from './card-content.ts';
import { describeEntry } from './describe-entry.ts';
import { buildGlossary, type Glossary } from './glossary.ts';
import { createLookup, type Lookup } from './lookup.ts';

/** All that the popup asks of the glossary. */
export interface KnownWords {
  readonly glossary: Pick<Glossary, 'entry'>;
  readonly lookup: Lookup;
  contentFor(entry: string): CardContent | undefined;
}

/** Glossary and look-up, each built for the first question: a popup is to be seen before. */
export function glossaryOnDemand(documents: readonly SourceDocument[]): KnownWords {
  let glossary: Glossary | undefined;
  let lookup: Lookup | undefined;
  const built = () => {
    glossary ??= buildGlossary(documents);
    return glossary;
  };
  return {
    glossary: { entry: (id) => built().entry(id) },
    lookup: {
      search(query) {
        lookup ??= createLookup(built());
        return lookup.search(query);
      },
    },
    contentFor: (entry) => describeEntry(built(), entry),
  };
}
