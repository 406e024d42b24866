import { entryStyle } from '../../src/card/entry-style.ts';
import { paletteFor } from '../../src/card/palette.ts';
import { linkToFront } from '../../src/platform/link-to-front.ts';
import { popupDoors } from '../../src/platform/popup-doors.ts';
import { openOptions, popupStart, popupTab } from '../../src/platform/popup-tab.ts';
import { speakHere } from '../../src/platform/speak-here.ts';
import { followFrontPage } from '../../src/popup/front-page.ts';
import { startPopup } from '../../src/popup/start-popup.ts';
import { store } from './store.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(paletteFor(':root') + entryStyle);
document.adoptedStyleSheets = [sheet];

const { signal } = new AbortController();
// Without an answer the popup still looks words up.
const asked = popupTab(location.href).catch(() => undefined);
const coming = asked.then((tab) => (tab === undefined ? undefined : linkToFront(tab)));
const front = followFrontPage({ link: coming, store, signal });
await speakHere(document, front);
const tab = await asked;
startPopup({
  document,
  store,
  link: await coming,
  front,
  loadWords: async () => (await import('./words.ts')).words,
  loadDomains: async () => (await import('../../src/popup/domain-of.ts')).domainOf,
  ...popupDoors,
  openOptions,
  print: () => popupDoors.print(tab),
  copy: (text) => navigator.clipboard.writeText(text),
  start: popupStart(location.href),
  signal,
});
