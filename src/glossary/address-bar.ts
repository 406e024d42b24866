import { say } from '../language/say-in-worker.ts';
import { messageOf } from './answer-message.ts';
import type { Lookup } from './lookup.ts';
import { lookupOnDemand } from './lookup-on-demand.ts';
import { namedEntry } from './named-entry.ts';

/** What the address bar offers for words typed after our keyword. */
export interface AddressBarAnswer {
  /** Stands in the first line. */
  readonly message: string;
  /** `text` is looked up when the line is chosen. */
  readonly lines: readonly { readonly text: string; readonly shown: string }[];
}

/** As the search box answers: hits, or guesses that say so. */
function addressBarAnswer(typed: string, search: Lookup['search']): AddressBarAnswer {
  const answer = search(typed);
  const message = messageOf(answer) || say('worker_look_this_up');
  if (answer.kind === 'found') {
    const lines = answer.hits.map(({ form, name }) => ({
      text: form,
      shown: form === name ? form : `${form} · ${name}`,
    }));
    return { message, lines };
  }
  if (answer.kind !== 'did-you-mean') return { message, lines: [] };
  const lines = answer.suggestions.map(({ searchFor, name }) => ({
    text: searchFor,
    shown: `${say('worker_did_you_mean', { word: searchFor })}${searchFor === name ? '' : ` (${name})`}`,
  }));
  return { message, lines };
}

/** Both, for the address bar, over documents as JSON. */
export function addressBar(packedDocuments: string) {
  const { search } = lookupOnDemand(packedDocuments);
  return {
    answer: (typed: string) => addressBarAnswer(typed, search),
    entryNamed: (typed: string) => namedEntry(search(typed)),
  };
}
