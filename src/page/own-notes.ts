import type { OwnTermText } from '../card/own-content.ts';
import type { Mark } from '../scan/mark.ts';
import type { OwnLens } from '../scan/own-words.ts';
import { ownTextOf } from '../settings/own-term.ts';

/** What the reader wrote about words on a page. */
export interface OwnNotes {
  /** Reads the notes; to be awaited before a card is opened. Where that fails there are none. */
  ready(): Promise<void>;
  /** The reader's own term that a mark is, or whose words a mark of the glossary is as a whole. */
  termOf(mark: Mark): OwnTermText | undefined;
}

export function createOwnNotes(own: OwnLens | undefined, read: () => Promise<string>): OwnNotes {
  let notes: ReadonlyMap<string, string> = new Map();
  let reading: Promise<void> | undefined;

  function entryOf({ entry, role, text }: Mark): string | undefined {
    if (role === 'own') return entry;
    const [match] = own?.matcher.match(text) ?? [];
    const isWhole = match?.start === 0 && match.end === text.length;
    return isWhole ? own?.termOf(match.pattern)?.entry : undefined;
  }

  return {
    ready() {
      if (own === undefined) return Promise.resolve();
      reading ??= read().then(
        (stored) => {
          notes = parseNotes(stored);
        },
        () => {},
      );
      return reading;
    },
    termOf(mark) {
      const entry = own && entryOf(mark);
      const name = entry === undefined ? undefined : ownTextOf(entry);
      return entry === undefined || name === undefined ? undefined : { name, note: notes.get(entry) ?? '' };
    },
  };
}

/** Pairs of an entry and its note; what is none is left out. */
function parseNotes(stored: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  try {
    const pairs: unknown = JSON.parse(stored);
    for (const pair of Array.isArray(pairs) ? pairs : []) {
      const [entry, note]: unknown[] = Array.isArray(pair) ? pair : [];
      if (typeof entry === 'string' && typeof note === 'string') notes.set(entry, note);
    }
  } catch {
    // Not what was prepared: there are no notes then.
  }
  return notes;
}
