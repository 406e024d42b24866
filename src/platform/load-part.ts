import { browser } from 'wxt/browser';
import type { LoadPart, PartName } from '../page/parts.ts';
import type { Load } from './messages.ts';
import { isAlive } from './page-link.ts';
import { partHere } from './parts-here.ts';

/** Milliseconds before a part that has not come is asked for again. */
const patience = 1000;

/** Asks the background for parts: it alone may put a script into a page. */
export function partLoader(): LoadPart {
  const asked = new Map<PartName, number>();
  return (name) => {
    const { isHere, part } = partHere(name);
    const now = performance.now();
    if (!isHere && isAlive() && now - (asked.get(name) ?? Number.NEGATIVE_INFINITY) > patience) {
      asked.set(name, now);
      const request: Load = { type: 'load', part: name };
      browser.runtime.sendMessage(request).catch(() => {
        // The worker could not be woken: the next need asks again.
      });
    }
    return part;
  };
}
