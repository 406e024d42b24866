import { entryStyle } from '../../src/card/entry-style.ts';
import { paletteFor } from '../../src/card/palette.ts';
import { glossaryOnDemand } from '../../src/glossary/glossary-on-demand.ts';
import { prepareOwnTerms } from '../../src/page/prepare-own-terms.ts';
import { linkToFront } from '../../src/platform/link-to-front.ts';
import { popupDoors } from '../../src/platform/popup-doors.ts';
import { openOptions, popupStart, popupTab } from '../../src/platform/popup-tab.ts';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { withholdPrivate } from '../../src/platform/withhold-private.ts';
import { startPopup } from '../../src/popup/start-popup.ts';
import { wholeParts } from '../../src/settings/stored-parts.ts';
import { documents } from '../../src/source/documents.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(paletteFor(':root') + entryStyle);
document.adoptedStyleSheets = [sheet];

const words = glossaryOnDemand(documents);
// Without an answer the popup still looks words up.
const tab = await popupTab(location.href).catch(() => undefined);
const parts = wholeParts(prepareOwnTerms);
startPopup({
  document,
  store: withholdPrivate(openSettingsStore(undefined, parts), parts),
  link: tab === undefined ? undefined : linkToFront(tab),
  ...words,
  ...popupDoors,
  openOptions,
  print: () => popupDoors.print(tab),
  copy: (text) => navigator.clipboard.writeText(text),
  start: popupStart(location.href),
  signal: new AbortController().signal,
});
// Before the reader has typed a letter, and after the popup is seen.
requestIdleCallback(() => words.lookup.search(''));
