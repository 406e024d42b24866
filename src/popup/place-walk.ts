import type { RoleTotal } from './page-totals.ts';

/** Goes through the places of a page, frame by frame, and round at the ends. */
export interface PlaceWalk {
  follow(totals: readonly RoleTotal[]): void;
  /** The frame whose turn it is, for one entry or for all; undefined where there is no place. */
  step(direction: 1 | -1, entry?: string): number | undefined;
}

/** A frame knows which of its own marks comes next; here only whose turn it is must be known. */
export function placeWalk(): PlaceWalk {
  let frames = new Map<string, readonly number[]>();
  let all: readonly number[] = [];
  const visits = new Map<string | undefined, number>();
  return {
    follow(totals) {
      const entries = totals.flatMap((total) => total.entries);
      frames = new Map(entries.map((total) => [total.entry, total.frames]));
      all = entries.flatMap((total) => total.frames).sort((a, b) => a - b);
    },
    step(direction, entry) {
      const places = entry === undefined ? all : (frames.get(entry) ?? []);
      // Before the first step on, and after the first step back, one stands at an end.
      const before = visits.get(entry) ?? (direction === 1 ? -1 : 0);
      const at = (before + direction + places.length) % Math.max(places.length, 1);
      visits.set(entry, at);
      return places[at];
    },
  };
}
