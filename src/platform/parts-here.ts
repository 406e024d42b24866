import type { PartName, Parts } from '../page/parts.ts';

interface Slot {
  readonly part: Promise<unknown>;
  arrive(part: unknown): void;
  isHere: boolean;
}

const key = Symbol.for('sidenote-parts');

/** The parts of the page script that have come. Kept on the global of the extension's own world, which no page can see. */
function slotOf(name: PartName): Slot {
  const world = globalThis as unknown as Record<symbol, Map<PartName, Slot> | undefined>;
  world[key] ??= new Map();
  const slots = world[key];
  const known = slots.get(name);
  if (known !== undefined) return known;
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const slot: Slot = { part: promise, arrive: resolve, isHere: false };
  slots.set(name, slot);
  return slot;
}

/** Called by a part's own script: whoever asked for it gets it. The first copy counts. */
export function handOver<Name extends PartName>(name: Name, part: Parts[Name]): void {
  const slot = slotOf(name);
  slot.isHere = true;
  slot.arrive(part);
}

export function partHere<Name extends PartName>(
  name: Name,
): { readonly isHere: boolean; readonly part: Promise<Parts[Name]> } {
  return slotOf(name) as { readonly isHere: boolean; readonly part: Promise<Parts[Name]> };
}
