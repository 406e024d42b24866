import { paletteFor } from '../../src/card/palette.ts';
import { startCard } from '../../src/card/start-card.ts';
import { describeOnDemand } from '../../src/glossary/describe-on-demand.ts';
import { markOwnPage } from '../../src/page/mark-own-page.ts';
import { createHighlightPainter } from '../../src/paint/highlight-painter.ts';
import { styleOfMarks } from '../../src/paint/style-of-marks.ts';
import { isInToolbar } from '../../src/platform/is-in-toolbar.ts';
import { linkToExtension } from '../../src/platform/page-link.ts';
import { openOptions } from '../../src/platform/popup-tab.ts';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { siteAccess } from '../../src/platform/site-access.ts';
import { speakHere } from '../../src/platform/speak-here.ts';
import { startScan } from '../../src/scan/start-scan.ts';
import { documents } from '../../src/source/documents.ts';
import { startWelcome } from '../../src/welcome/start-welcome.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(paletteFor(':root') + styleOfMarks(''));
document.adoptedStyleSheets = [sheet];

await speakHere(document, openSettingsStore());
const { signal } = new AbortController();
startWelcome({
  document,
  access: siteAccess,
  store: openSettingsStore(),
  isInToolbar,
  startMarking() {
    const { step } = markOwnPage({
      document,
      painting: { createPainter: createHighlightPainter, startScan },
      card: { startCard: (world) => startCard({ ...world, contentFor: describeOnDemand(documents) }) },
      onError: console.error,
      signal,
    });
    linkToExtension().answer({ report() {}, pause() {}, scanAgain() {}, step }, signal);
  },
  openOptions,
  signal,
});
