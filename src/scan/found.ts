import type { Candidate } from './candidate.ts';
import type { Flow } from './flow.ts';
import { isVisible } from './layout.ts';
import { lastNode } from './mark.ts';
import { holds } from './true-property.ts';

/** The candidates found so far, by the text node in which each begins. */
export interface Found {
  /** How many there are. */
  readonly size: number;
  /** Grows with every change, so that nobody decides anew about the same. */
  readonly version: number;
  has(node: Text): boolean;
  /** Puts what a flow holds now in place of what it held. A candidate that is still the same stays the same object. */
  replace(flow: Flow, candidates: readonly Candidate[]): void;
  /** Drops what begins in a node or inside it. */
  forget(node: Node): void;
  /** Drops what stands on text that has left the document. */
  forgetGone(): void;
  /** What stands around words may speak otherwise of them now. */
  touch(): void;
  /** Asks anew what is visible, until a time (see `performance.now`); false if that time came first. */
  lookAgain(end: number): boolean;
  all(): Iterable<Candidate>;
}

/** `onGone` is told of each candidate that is no more, with the one that stands for it now if the word only moved in its text. */
export function createFound(onGone: (old: Candidate, now: Candidate | undefined) => void): Found {
  const byNode = new Map<Text, Candidate[]>();
  let version = 0;
  let size = 0;
  let looking: Iterator<[Text, Candidate[]]> | undefined;

  function drop(isDropped: (node: Text) => boolean) {
    for (const [node, candidates] of byNode) {
      if (!isDropped(node)) continue;
      byNode.delete(node);
      size -= candidates.length;
      version++;
      for (const candidate of candidates) onGone(candidate, undefined);
    }
  }

  return {
    get size() {
      return size;
    },
    get version() {
      return version;
    },
    has: (node) => byNode.has(node),
    replace(flow, candidates) {
      const old = flow.nodes.flatMap((node) => byNode.get(node) ?? []);
      if (candidates.length === 0 && old.length === 0) return;
      version++;
      size += candidates.length - old.length;
      const now = carryOver(old, candidates, onGone);
      for (const node of flow.nodes) byNode.delete(node);
      // Lists as long as what they hold: those that grow have room to spare, which is most of a short one.
      for (const [node, here] of Map.groupBy(now, nodeOf)) byNode.set(node, here);
    },
    forget: (node) => drop((text) => holds(node, text)),
    forgetGone: () => drop((text) => !text.isConnected),
    touch() {
      if (byNode.size > 0) version++;
    },
    lookAgain(end) {
      looking ??= byNode.entries();
      for (let next = looking.next(); !next.done; next = looking.next()) {
        const [node, candidates] = next.value;
        const visible = isVisible(node);
        for (const candidate of candidates) {
          if (candidate.visible !== visible) version++;
          candidate.visible = visible;
        }
        if (performance.now() > end) return false;
      }
      looking = undefined;
      return true;
    },
    *all() {
      for (const candidates of byNode.values()) yield* candidates;
    },
  };
}

function nodeOf({ mark }: Candidate): Text {
  return mark.place.nodes[0];
}

function placeKey({ term: { role }, mark: { place } }: Candidate): number {
  return role === 'own' ? -1 - place.start : place.start;
}

/** The new candidates, each as the old object where nothing but its surroundings changed. */
function carryOver(
  old: readonly Candidate[],
  now: readonly Candidate[],
  onGone: (old: Candidate, now: Candidate | undefined) => void,
): readonly Candidate[] {
  if (old.length === 0) return now;
  // Matches never overlap, so one at most begins at each place, and one of the reader's own words.
  const before = new Map<Text, Map<number, Candidate>>();
  for (const each of old) {
    const [node] = each.mark.place.nodes;
    before.set(node, (before.get(node) ?? new Map()).set(placeKey(each), each));
  }
  const left = new Set(old);
  const moved = new Map<Text, Candidate[]>();
  const kept = now.map((candidate) => {
    const [node] = candidate.mark.place.nodes;
    const same = before.get(node)?.get(placeKey(candidate));
    if (same === undefined || !isSame(same, candidate)) {
      const others = moved.get(node);
      if (others === undefined) moved.set(node, [candidate]);
      else others.push(candidate);
      return candidate;
    }
    left.delete(same);
    const { notes, visible, offset, sentence } = candidate;
    return Object.assign(same, { notes, visible, offset, sentence });
  });
  for (const each of left) onGone(each, takeMoved(each, moved.get(each.mark.place.nodes[0])));
  return kept;
}

/** The next in reading order that is the same word in the same text. */
function takeMoved(old: Candidate, others: Candidate[] = []): Candidate | undefined {
  const next = others[0];
  const isMoved =
    next !== undefined &&
    old.term === next.term &&
    old.mark.text === next.mark.text &&
    old.visible === next.visible;
  return isMoved ? others.shift() : undefined;
}

function isSame(a: Candidate, b: Candidate): boolean {
  const [here, there] = [a.mark.place, b.mark.place];
  return (
    a.term === b.term &&
    a.defines === b.defines &&
    a.mark.text === b.mark.text &&
    here.start === there.start &&
    here.end === there.end &&
    here.nodes[0] === there.nodes[0] &&
    lastNode(here) === lastNode(there) &&
    here.nodes.length === there.nodes.length
  );
}
