import { entryStyle } from '../../src/card/entry-style.ts';
import { paletteFor } from '../../src/card/palette.ts';
import { linkToFront } from '../../src/platform/link-to-front.ts';
import { popupDoors } from '../../src/platform/popup-doors.ts';
import { openOptions, popupStart, popupTab } from '../../src/platform/popup-tab.ts';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { withholdPrivate } from '../../src/platform/withhold-private.ts';
import { startPopup } from '../../src/popup/start-popup.ts';
import { wholeParts } from '../../src/settings/stored-parts.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(paletteFor(':root') + entryStyle);
document.adoptedStyleSheets = [sheet];

// Without an answer the popup still looks words up.
const tab = await popupTab(location.href).catch(() => undefined);
startPopup({
  document,
  store: {
    ...openSettingsStore(
      undefined,
      // What readies own terms for frames is wanted for writing alone, and large.
      wholeParts(() => ({})),
    ),
    update: async (change) => {
      const { parts } = await import('./parts.ts');
      return withholdPrivate(openSettingsStore(undefined, parts), parts).update(change);
    },
  },
  link: tab === undefined ? undefined : linkToFront(tab),
  loadWords: async () => (await import('./words.ts')).words,
  loadDomains: async () => (await import('../../src/popup/domain-of.ts')).domainOf,
  ...popupDoors,
  openOptions,
  print: () => popupDoors.print(tab),
  copy: (text) => navigator.clipboard.writeText(text),
  start: popupStart(location.href),
  signal: new AbortController().signal,
});
