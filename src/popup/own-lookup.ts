import { ownContent } from '../card/own-content.ts';
import type { CardContent } from '../glossary/card-content.ts';
import type { Lookup } from '../glossary/lookup.ts';
import type { LookupAnswer, LookupHit } from '../glossary/lookup-answer.ts';
import { compact, placedWords } from '../glossary/lookup-words.ts';
import { ownEntry, ownTextOf } from '../settings/own-term.ts';
import type { OwnTerm } from '../settings/settings.ts';

/** Hits among own terms beside those of the glossary. */
const most = 5;

/** A look-up that finds the reader's own terms too, after the glossary's entries: by their beginning, or a word's in them. */
export function withOwnTerms(lookup: Lookup, terms: () => readonly OwnTerm[]): Lookup {
  return {
    search(query) {
      const answer = lookup.search(query);
      const hits = answer.kind === 'empty' ? [] : hitsOf(query, terms());
      const [first, ...rest] = answer.kind === 'found' ? [...answer.hits, ...hits] : hits;
      return first === undefined
        ? answer
        : ({ kind: 'found', hits: [first, ...rest] } satisfies LookupAnswer);
    },
  };
}

/** What the popup shows of an own term; undefined for an entry of the glossary. */
export function ownContentFor(entry: string, terms: readonly OwnTerm[]): CardContent | undefined {
  const name = ownTextOf(entry);
  const term = name === undefined ? undefined : terms.find(({ text }) => text === name);
  return term && ownContent(entry, { name: term.text, note: term.note });
}

interface Row {
  readonly text: string;
  /** Folded, from each word on to the end. */
  readonly tails: readonly { readonly start: number; readonly folded: string }[];
}

/** Made once for a list: it may have thousands of terms, and is asked at each key. */
const known = new WeakMap<readonly OwnTerm[], readonly Row[]>();

function rowsOf(terms: readonly OwnTerm[]): readonly Row[] {
  const rows =
    known.get(terms) ??
    terms.map(({ text }) => ({
      text,
      tails: placedWords(text).map(({ start }) => ({ start, folded: compact(text.slice(start)) })),
    }));
  known.set(terms, rows);
  return rows;
}

function hitsOf(query: string, terms: readonly OwnTerm[]): LookupHit[] {
  const typed = compact(query);
  if (typed === '') return [];
  const hits: LookupHit[] = [];
  for (const { text, tails } of rowsOf(terms)) {
    const tail = tails.find(({ folded }) => folded.startsWith(typed));
    if (tail === undefined) continue;
    const isWhole = tail === tails[0] && tail.folded === typed;
    const end = isWhole ? text.length : tail.start + typedLength(text.slice(tail.start), typed);
    hits.push({
      entryId: ownEntry(text),
      name: text,
      form: text,
      ranges: [[isWhole ? 0 : tail.start, end]],
      how: isWhole ? 'exact' : 'prefix',
      abbreviation: false,
    });
  }
  return hits.sort((a, b) => Number(b.how === 'exact') - Number(a.how === 'exact')).slice(0, most);
}

/** How many UTF-16 units of a text are what was typed. */
function typedLength(text: string, typed: string): number {
  let length = 1;
  while (length < text.length && compact(text.slice(0, length)).length < typed.length) length++;
  return length;
}
