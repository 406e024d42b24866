import MiniSearch from 'minisearch';
import { editDistance } from './edit-distance.ts';
import type { Glossary } from './glossary.ts';
import type { LookupAnswer, LookupHit, Suggestion } from './lookup-answer.ts';
import { crisisEntry, crisisWords, speaksOfDanger } from './lookup-crisis.ts';
import { buildRows, type Row } from './lookup-rows.ts';
import { compact, foldedWords, placedWords } from './lookup-words.ts';

/** Finds entries by what a reader types: any name, brand, abbreviation or wording, and most ways to misspell one. */
export interface Lookup {
  /** Never throws, whatever the text. */
  search(query: string): LookupAnswer;
}

/** Longer than any name; a pasted page must not freeze the box. */
const longestQuery = 200;
const mostHits = 12;
const mostSuggestions = 4;
/** A few first letters of another medicine are enough to stop guessing that it is one of ours. */
const shortestLookAlikeStart = 4;

const warning = 'Check the name on the box.';

const shortestCrisisStart = 3;

export function createLookup(glossary: Glossary): Lookup {
  const rows = buildRows(glossary);
  const byCompact = Map.groupBy(rows, (row) => row.compact);
  const lookAlikes = rows.filter((row) => !row.entry);
  const index = new MiniSearch<Row>({
    fields: ['words', 'compact'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(rows);

  const exact = (typed: string): Row[] => (byCompact.get(typed) ?? []).filter((row) => row.entry);

  /** Forms whose words begin as typed; those that begin so as a whole first, then names, then the shortest. */
  const beginning = (typed: string, words: readonly string[]): Row[] => {
    const late = (row: Row): number => Number(!row.compact.startsWith(typed));
    const notName = (row: Row): number => Number(row.form !== row.entry?.name);
    return index
      .search(words.join(' '), { prefix: true, combineWith: 'AND' })
      .flatMap((result) => rows[result.id] ?? [])
      .filter((row) => row.entry)
      .sort(
        (a, b) =>
          late(a) - late(b) || notName(a) - notName(b) || a.compact.length - b.compact.length || a.id - b.id,
      );
  };

  /** Forms that stand whole inside a longer query, longest first: "keppra and hair loss". */
  const inside = (text: string, words: readonly string[]): Row[] => {
    const found: Row[] = [];
    for (let length = Math.min(words.length, 8); length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        found.push(
          ...exact(words.slice(from, from + length).join('')).filter((row) => row.compact.length > 2),
        );
      }
    }
    // "Ten days" is no TEN.
    return found.filter((row) => !row.abbreviation || text.includes(row.form));
  };

  const near = (typed: string, words: readonly string[]): Suggestion[] => {
    const slips = slipsAllowed(typed.length);
    if (slips === 0) return [];
    const distance = (row: Row): number => editDistance(typed, row.compact, slips);
    // No closer than another medicine's name is not close enough to be a suggestion.
    const nearestOther = Math.min(...lookAlikes.map(distance), slips + 1);
    const candidates = new Set(
      // A swap counts as two slips to MiniSearch.
      [words.join(' '), typed].flatMap((text) =>
        index.search(text, { fuzzy: slips + 1, maxFuzzy: slips + 1 }).map((result) => rows[result.id]),
      ),
    );
    return [...candidates]
      .flatMap((row) =>
        row?.entry && !row.abbreviation ? [{ row, entry: row.entry, far: distance(row) }] : [],
      )
      .filter(({ far }) => far < nearestOther)
      .sort(
        (a, b) =>
          Number(b.entry.id === crisisEntry) - Number(a.entry.id === crisisEntry) ||
          a.far - b.far ||
          a.row.id - b.row.id,
      )
      .filter(({ entry }, at, all) => all.findIndex((other) => other.entry === entry) === at)
      .map(({ row, entry }) => ({ searchFor: row.form, name: entry.name }));
  };

  /** The crisis entry where the words, however put, may be those of someone in danger. */
  const danger = (words: readonly string[], parts: readonly Row[]): Row | undefined => {
    const said = parts.find((row) => row.entry?.id === crisisEntry);
    if (said) return said;
    const nearlySaid =
      words.length > 1 &&
      words.some((word) => crisisWords.some((crisisWord) => editDistance(word, crisisWord, 1) <= 1));
    return nearlySaid || speaksOfDanger(words)
      ? rows.find((row) => row.entry?.id === crisisEntry && row.form === row.entry.name)
      : undefined;
  };

  return {
    search(query) {
      const text = query.slice(0, longestQuery);
      const words = foldedWords(text);
      const typed = compact(text);
      if (!typed) return { kind: 'empty' };

      const other = byCompact.get(typed)?.find((row) => !row.entry);
      const exactly = exact(typed);
      if (other && !exactly.length) return { kind: 'not-in-glossary', name: other.form };

      const parts = inside(text, words);
      const inDanger = danger(words, parts);
      const crisis = inDanger ? [toHit(inDanger, words, 'exact')] : [];

      const hits = uniqueHits(typed, [
        ...crisis,
        ...exactly.map((row) => toHit(row, words, 'exact')),
        ...beginning(typed, words).map((row) => toHit(row, words, 'prefix')),
      ]);
      if (hits.length > crisis.length) return found(hits);

      const named = lookAlikes.find((row) => words.includes(row.compact));
      if (named && !parts.some((row) => row.entry?.roles[0] === 'medicine')) {
        return crisis.length ? found(crisis) : { kind: 'not-in-glossary', name: named.form };
      }
      const partHits = uniqueHits(typed, [...crisis, ...parts.map((row) => toHit(row, words, 'exact'))]);
      if (partHits.length) return found(partHits);

      const begun =
        typed.length < shortestLookAlikeStart
          ? []
          : lookAlikes.filter((row) => row.compact.startsWith(typed));
      if (begun.length > 1) return { kind: 'nothing-found' };
      if (begun[0]) return { kind: 'not-in-glossary', name: begun[0].form };

      const [first, ...rest] = near(typed, words).slice(0, mostSuggestions);
      return first
        ? { kind: 'did-you-mean', suggestions: [first, ...rest], warning }
        : { kind: 'nothing-found' };
    },
  };
}

function found(hits: readonly LookupHit[]): LookupAnswer {
  const [first, ...rest] = hits;
  return first ? { kind: 'found', hits: [first, ...rest] } : { kind: 'nothing-found' };
}

/** Slips that a misspelling of this many letters may have: none in the shortest, where any guess is a gamble. */
function slipsAllowed(letters: number): number {
  if (letters < 4) return 0;
  if (letters < 7) return 1;
  return letters < 11 ? 2 : 3;
}

function toHit(row: Row, words: readonly string[], how: LookupHit['how']): LookupHit {
  return {
    entryId: row.entry?.id ?? '',
    name: row.entry?.name ?? row.form,
    form: row.form,
    ranges: how === 'exact' ? [[0, row.form.length]] : typedRanges(row.form, words),
    how,
    abbreviation: row.abbreviation,
  };
}

/** Where the typed beginnings stand in a form. */
function typedRanges(form: string, words: readonly string[]): [number, number][] {
  return placedWords(form).flatMap((place): [number, number][] => {
    const typed = words.filter((word) => place.text.startsWith(word)).sort((a, b) => b.length - a.length)[0];
    return typed ? [[place.start, Math.min(place.end, place.start + typed.length)]] : [];
  });
}

/** One hit per entry, the best first; the crisis entry before all others once it is clearly meant. */
function uniqueHits(typed: string, hits: readonly LookupHit[]): LookupHit[] {
  const best = new Map<string, LookupHit>();
  for (const hit of hits) if (!best.has(hit.entryId)) best.set(hit.entryId, hit);
  const crisis = best.get(crisisEntry);
  const meant = crisis && (crisis.how === 'exact' || typed.length >= shortestCrisisStart);
  if (!meant) return [...best.values()].slice(0, mostHits);
  return [crisis, ...[...best.values()].filter((hit) => hit !== crisis)].slice(0, mostHits);
}
