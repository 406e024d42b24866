import { entryStyle } from '../../src/card/entry-style.ts';
import { paletteFor } from '../../src/card/palette.ts';
import { linkToFront } from '../../src/platform/link-to-front.ts';
import { popupTab } from '../../src/platform/popup-tab.ts';
import { speakIn } from '../../src/platform/speak-here.ts';
import { followFrontPage } from '../../src/popup/front-page.ts';
import { startPopup } from '../../src/popup/start-popup.ts';
import style from './popup.css?inline';
import { popupWorld } from './popup-world.ts';
import { store } from './store.ts';

/** Makes this document the popup. */
export function openPopup(document: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style + paletteFor(':root') + entryStyle);
  document.adoptedStyleSheets = [sheet];

  // Without an answer the popup still looks words up.
  const tab = popupTab(location.href).catch(() => undefined);
  const link = tab.then((id) => (id === undefined ? undefined : linkToFront(id)));
  const front = followFrontPage({ link, store, signal: new AbortController().signal });
  const world = popupWorld(document, front, tab);
  // In most readers' language, before their choice is read.
  speakIn(document, 'browser');
  const guess = new AbortController();
  startPopup({ ...world, signal: guess.signal });
  front.read().then(
    ({ settings }) => {
      if (!speakIn(document, settings.language)) return;
      guess.abort();
      document.body.replaceChildren();
      startPopup(world);
    },
    () => {},
  );
}
