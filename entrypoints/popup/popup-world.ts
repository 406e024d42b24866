import { popupDoors } from '../../src/platform/popup-doors.ts';
import { openOptions, popupStart } from '../../src/platform/popup-tab.ts';
import type { FrontPage } from '../../src/popup/front-page.ts';
import type { PopupWorld } from '../../src/popup/popup-world.ts';
import { store } from './store.ts';

/** All that the popup needs from the browser; `tab`: the number of the one it speaks of. */
export function popupWorld(
  document: Document,
  front: FrontPage,
  tab: Promise<number | undefined>,
): PopupWorld {
  return {
    document,
    store,
    front,
    loadWords: async () => (await import('./words.ts')).words,
    loadDomains: async () => (await import('../../src/popup/domain-of.ts')).domainOf,
    ...popupDoors,
    openOptions,
    print: () => void tab.then(popupDoors.print),
    copy: (text) => navigator.clipboard.writeText(text),
    start: popupStart(location.href),
    signal: new AbortController().signal,
  };
}
