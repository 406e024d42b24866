import type { SourceDocument } from '../source/document.ts';
import { buildEntries } from './build-entries.ts';
import { buildLexicon } from './build-lexicon.ts';
import type { Entry } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { mergeEntries } from './merge-entries.ts';

/** Everything that is known of the words: derived from the documents, never typed twice. */
export interface Glossary {
  readonly documents: readonly SourceDocument[];
  /** The class first, then the medicines, then everything else. */
  readonly entries: readonly Entry[];
  /** Built when it is first asked for: a card needs none. */
  readonly lexicon: Lexicon;
  entry(id: string): Entry | undefined;
}

/**
 * Builds the glossary of one or more documents. Entries with one id in two documents become one entry.
 * Throws where two documents number a fact alike: a card could not tell them apart.
 */
export function buildGlossary(documents: readonly SourceDocument[]): Glossary {
  refuseSharedFactIds(documents);
  const entries = mergeEntries(documents.flatMap(buildEntries));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let lexicon: Lexicon | undefined;
  return {
    documents,
    entries,
    get lexicon() {
      lexicon ??= buildLexicon(entries, documents);
      return lexicon;
    },
    entry: (id) => byId.get(id),
  };
}

function refuseSharedFactIds(documents: readonly SourceDocument[]): void {
  const owner = new Map<string, string>();
  for (const document of documents) {
    for (const fact of document.facts) {
      const other = owner.get(fact.id);
      if (other !== undefined) throw new Error(`Fact ${fact.id} is in ${other} and in ${document.id}`);
      owner.set(fact.id, document.id);
    }
  }
}
