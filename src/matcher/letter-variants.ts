import { kind, kindOf } from './character.ts';
import { comparedUnits } from './fold.ts';

/** By the unit that a character beyond ASCII is compared by first: the others that are compared so. Made when first asked. */
let known: ReadonlyMap<number, string> | undefined;

/** Characters that may stand in a text for a compared unit beyond ASCII, the unit's own among them. */
export function variantsOf(unit: number): string {
  known ??= listVariants();
  return known.get(unit) ?? String.fromCharCode(unit);
}

function listVariants(): ReadonlyMap<number, string> {
  const variants = new Map<number, string>();
  for (let point = 0x80; point < 0x10000; point++) {
    // Chinese and Korean characters stand for themselves, and surrogates for nothing.
    if ((point >= 0x3400 && point < 0xa000) || (point >= 0xac00 && point < 0xf900)) continue;
    const here = kindOf(point);
    if (here < kind.digit && here !== kind.other) continue;
    const [first] = comparedUnits(point);
    if (first === undefined || first < 0x80) continue;
    const character = String.fromCharCode(point);
    variants.set(first, (variants.get(first) ?? String.fromCharCode(first)) + character);
  }
  return variants;
}
