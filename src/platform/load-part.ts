import type { LoadPart, PartName } from '../page/parts.ts';
import { partHere } from './parts-here.ts';
import { tellExtension } from './tell-extension.ts';

/** Milliseconds before a part that has not come is asked for again. */
const patience = 1000;

/** Asks the background for parts: it alone may put a script into a page. */
export function partLoader(): LoadPart {
  const asked = new Map<PartName, number>();
  return (name) => {
    const { isHere, part } = partHere(name);
    const now = performance.now();
    if (!isHere && now - (asked.get(name) ?? Number.NEGATIVE_INFINITY) > patience) {
      asked.set(name, now);
      tellExtension({ type: 'load', part: name });
    }
    return part;
  };
}
