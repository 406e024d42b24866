import type { Mark } from '../scan/mark.ts';
import { rootOf } from '../scan/true-property.ts';

/** The shadow trees that marks stand in: a caret is found in those alone that one names. */
export interface MarkedTrees {
  enter(mark: Mark): void;
  leave(mark: Mark): void;
  clear(): void;
  shadowRoots(): ShadowRoot[];
}

export function createMarkedTrees(): MarkedTrees {
  const trees = new Map<Mark, ShadowRoot>();
  return {
    enter(mark) {
      const root = rootOf(mark.place.nodes[0]);
      if (root instanceof ShadowRoot) trees.set(mark, root);
    },
    leave: (mark) => trees.delete(mark),
    clear: () => trees.clear(),
    shadowRoots: () => [...new Set(trees.values())],
  };
}
