import type { Term } from '../glossary/lexicon.ts';
import { compileMatcher } from '../matcher/compile-matcher.ts';
import type { Match, Matcher, Pattern } from '../matcher/matcher.ts';
import { createSieve, type Sieve } from '../matcher/sieve.ts';
import { sieveSource } from '../matcher/sieve-source.ts';
import { matchAround, wallsFor } from './match-around.ts';

/** A word or phrase that the reader wants marked wherever it stands. */
export interface OwnWord extends Pattern {
  /** Names it in settings and messages. */
  readonly entry: string;
  /** False: it counts inside longer words too. */
  readonly wholeWord: boolean;
}

/** Own words made ready for pages, once, when they are saved: as text, so that it is handed from process to process at little cost. */
export interface PreparedOwnWords {
  /** The sieve that frames wait with. */
  readonly openers: string;
  /** What `openOwnWords` reads. */
  readonly words: string;
}

/** The reader's own words as they are found. */
export interface OwnLens {
  readonly matcher: Matcher;
  termOf(pattern: number): Term | undefined;
  /** Of their sieve. */
  readonly source: string;
  /** True if some of the words count inside longer ones. */
  readonly findsInside: boolean;
}

export function prepareOwnWords(words: readonly OwnWord[]): PreparedOwnWords {
  const kinds = [true, false].flatMap((wholeWord) =>
    [false, true].map((caseSensitive) =>
      words
        .filter((word) => word.wholeWord === wholeWord && word.caseSensitive === caseSensitive)
        .map(({ entry, text }) => [entry, text]),
    ),
  );
  if (words.length === 0) return { openers: '', words: '' };
  const reach = words.every(({ wholeWord }) => wholeWord) ? 'words' : 'inside-words';
  // The same for all questions: compiling that of a long list takes longer than most pages take to be read.
  const source = sieveSource(words);
  return { openers: source, words: [reach, source, JSON.stringify(kinds)].join('\n') };
}

/** Reads what was prepared; undefined for anything else, and where there is no word. */
export function openOwnWords(prepared: string): OwnLens | undefined {
  const [reach, source = '', kinds] = prepared.split('\n');
  const sieve = kinds === undefined ? undefined : sieveOf(source);
  if (sieve === undefined) return undefined;
  const terms: Term[] = [];
  let list: WordList | undefined;
  let matcher: Matcher | undefined;
  const read = () => {
    list ??= readList(kinds ?? '');
    return list;
  };
  return {
    matcher: {
      // Most texts that are read hold none of them, and most pages: those never pay for a list of thousands.
      match(text) {
        const places = sieve.placesIn(text);
        if (places.length === 0) return [];
        matcher ??= compileParts(read());
        return matchAround(text, places, matcher, read().walls);
      },
    },
    termOf(pattern) {
      const entry = read().entries[pattern];
      if (entry !== undefined) terms[pattern] ??= termOf(entry);
      return terms[pattern];
    },
    source,
    findsInside: reach !== 'words',
  };
}

function sieveOf(source: string): Sieve | undefined {
  try {
    return createSieve(source);
  } catch {
    // Not what was prepared: there are no own words then.
    return undefined;
  }
}

/** The first `whole` patterns are whole words; the others count inside longer words too. */
interface WordList {
  readonly entries: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly whole: number;
  /** Signs that stand in none of them. */
  readonly walls: string;
}

/** What is no word in it is left out. */
function readList(stored: string): WordList {
  const entries: string[] = [];
  const patterns: Pattern[] = [];
  let whole = 0;
  for (const [index, kind] of listIn(stored).entries()) {
    for (const pair of Array.isArray(kind) ? kind : []) {
      const [entry, text]: unknown[] = Array.isArray(pair) ? pair : [];
      if (typeof entry !== 'string' || typeof text !== 'string') continue;
      entries.push(entry);
      patterns.push({ text, caseSensitive: index % 2 === 1 });
    }
    if (index === 1) whole = patterns.length;
  }
  return { entries, patterns, whole, walls: wallsFor(patterns.map(({ text }) => text)) };
}

function listIn(stored: string): readonly unknown[] {
  try {
    const list: unknown = JSON.parse(stored);
    return Array.isArray(list) ? list : [];
  } catch {
    // Not what was prepared: there are no own words then.
    return [];
  }
}

function compileParts({ patterns, whole }: WordList): Matcher {
  const words = compileMatcher(patterns.slice(0, whole));
  if (whole === patterns.length) return words;
  return both(words, compileMatcher(patterns.slice(whole), undefined, 'inside-words'), whole);
}

/** Marked wherever it stands, and no evidence for any other word. */
function termOf(entry: string): Term {
  return {
    entry,
    role: 'own',
    gate: 'any',
    anchor: false,
    sense: 'sure',
    hint: false,
    abbreviation: false,
    seizure: false,
  };
}

/** What either of two matchers finds, leftmost and longest; the patterns of the second count from `first`. */
function both(one: Matcher, other: Matcher, first: number): Matcher {
  return {
    match(text) {
      const all = [
        ...one.match(text),
        ...other.match(text).map((match) => ({ ...match, pattern: match.pattern + first })),
      ];
      all.sort((a, b) => a.start - b.start || b.end - a.end || a.pattern - b.pattern);
      const found: Match[] = [];
      for (const match of all) if (match.start >= (found.at(-1)?.end ?? 0)) found.push(match);
      return found;
    },
  };
}
