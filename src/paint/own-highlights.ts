import type { Mark } from '../scan/mark.ts';
import { type MarkLook, namesIn, standardLook } from './mark-names.ts';

/**
 * Our highlights, whatever a page does to the registry that it shares with us: it can list, empty, fill and replace what is
 * there. We keep our own lists; Firefox lets no content script iterate the registry or a highlight either.
 */
export interface OwnHighlights {
  /** Puts a mark into the highlight of a name (in the standard look), where its range is. */
  add(name: string, mark: Mark, range: StaticRange): void;
  has(mark: Mark): boolean;
  isEmpty(): boolean;
  /** To be called before many removals: they then happen out of the browser's sight. */
  expectRemovals(count: number): void;
  /** False if the mark is in none of them. */
  remove(mark: Mark): boolean;
  /** Puts a mark into the highlight of another name, and tells the one it was in; undefined if it is in none. */
  rename(mark: Mark, name: string): string | undefined;
  removeAll(): void;
  /** Registers them under the names of a look from now on: their ranges stay, so it costs the same however many they are. */
  wear(look: MarkLook): void;
  /** Makes the registry hold just what we hold. */
  register(): void;
}

/**
 * From so many removals on, a highlight is taken out of the registry meanwhile. Firefox redraws at each one: 3,000 out of
 * 3,000 take it more than a second so, and ten milliseconds otherwise; putting 3,000 back costs it as much as a hundred.
 */
const many = 100;

interface Own {
  highlight: Highlight;
  readonly ranges: Map<Mark, StaticRange>;
}

export function createOwnHighlights(): OwnHighlights {
  const byName = new Map<string, Own>();
  let look = standardLook;

  /** The page can reach into a highlight as well: its ranges would stay, or ours be missing. */
  function mend(own: Own) {
    if (own.highlight.size === own.ranges.size) return;
    own.highlight = new Highlight();
    for (const range of own.ranges.values()) own.highlight.add(range);
  }

  /** A newer copy of the script may have put its own there already. */
  function withdraw(name: string, { highlight }: Own) {
    for (const each of namesIn(name, look))
      if (CSS.highlights.get(each) === highlight) CSS.highlights.delete(each);
  }

  function register() {
    for (const [name, own] of byName) {
      if (own.ranges.size === 0) {
        withdraw(name, own);
        byName.delete(name);
        continue;
      }
      mend(own);
      for (const each of namesIn(name, look))
        if (CSS.highlights.get(each) !== own.highlight) CSS.highlights.set(each, own.highlight);
    }
  }

  /** There are few highlights: a list of all marks beside theirs would be larger than it is quick. */
  function holderOf(mark: Mark): Own | undefined {
    for (const own of byName.values()) if (own.ranges.has(mark)) return own;
    return undefined;
  }

  function add(name: string, mark: Mark, range: StaticRange) {
    const own = byName.get(name) ?? { highlight: new Highlight(), ranges: new Map() };
    byName.set(name, own);
    own.ranges.set(mark, range);
    own.highlight.add(range);
  }

  function remove(mark: Mark): { readonly name: string; readonly range: StaticRange } | undefined {
    for (const [name, own] of byName) {
      const range = own.ranges.get(mark);
      if (range === undefined) continue;
      own.ranges.delete(mark);
      own.highlight.delete(range);
      return { name, range };
    }
    return undefined;
  }

  return {
    add,
    has: (mark) => holderOf(mark) !== undefined,
    isEmpty: () => [...byName.values()].every(({ ranges }) => ranges.size === 0),
    expectRemovals(count) {
      if (count >= many) for (const [name, own] of byName) withdraw(name, own);
    },
    remove: (mark) => remove(mark) !== undefined,
    rename(mark, name) {
      const was = remove(mark);
      if (was === undefined) return undefined;
      add(name, mark, was.range);
      register();
      return was.name;
    },
    removeAll() {
      for (const [name, own] of byName) withdraw(name, own);
      byName.clear();
    },
    wear(next) {
      for (const [name, own] of byName) withdraw(name, own);
      look = next;
      register();
    },
    register,
  };
}
