import type { Candidate } from './candidate.ts';
import type { Flow } from './flow.ts';
import { isVisible } from './layout.ts';
import { lastNode } from './mark.ts';

/** The candidates found so far, by the text node in which each begins. */
export interface Found {
  readonly size: number;
  /** Grows with every change, so that nobody decides anew about the same. */
  readonly version: number;
  /** Puts what a flow holds now in place of what it held. A candidate that is still the same stays the same object. */
  replace(flow: Flow, candidates: readonly Candidate[]): void;
  /** Drops what begins in a node or inside it. */
  forget(node: Node): void;
  /** Drops what stands on text that has left the document. */
  forgetGone(): void;
  /** Asks anew what is visible; true if anything changed. */
  lookAgain(): boolean;
  all(): Iterable<Candidate>;
}

export function createFound(): Found {
  const byNode = new Map<Text, Candidate[]>();

  let version = 0;

  function drop(isDropped: (node: Text) => boolean) {
    for (const node of byNode.keys()) {
      if (!isDropped(node)) continue;
      byNode.delete(node);
      version++;
    }
  }

  return {
    get size() {
      return byNode.size;
    },
    get version() {
      return version;
    },
    replace(flow, candidates) {
      if (candidates.length === 0 && !flow.nodes.some((node) => byNode.has(node))) return;
      version++;
      // Matches never overlap, so one at most begins at each place.
      const before = new Map(
        flow.nodes.map((node) => [
          node,
          new Map(byNode.get(node)?.map((old) => [old.mark.place.start, old])),
        ]),
      );
      for (const node of flow.nodes) byNode.delete(node);
      for (const candidate of candidates) {
        const { place } = candidate.mark;
        const [node] = place.nodes;
        const old = before.get(node)?.get(place.start);
        const same = old !== undefined && isSame(old, candidate) ? old : undefined;
        if (same !== undefined) {
          const { notes, visible, offset } = candidate;
          Object.assign(same, { notes, visible, offset });
        }
        const here = byNode.get(node);
        if (here === undefined) byNode.set(node, [same ?? candidate]);
        else here.push(same ?? candidate);
      }
    },
    forget: (node) => drop((text) => node.contains(text)),
    forgetGone: () => drop((text) => !text.isConnected),
    lookAgain() {
      let changed = false;
      for (const [node, candidates] of byNode) {
        const visible = isVisible(node);
        for (const candidate of candidates) {
          changed ||= candidate.visible !== visible;
          candidate.visible = visible;
        }
      }
      if (changed) version++;
      return changed;
    },
    *all() {
      for (const candidates of byNode.values()) yield* candidates;
    },
  };
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
