import { paletteFor } from '../../src/card/palette.ts';
import { startCard } from '../../src/card/start-card.ts';
import { startCheck } from '../../src/check/start-check.ts';
import { describeOnDemand } from '../../src/glossary/describe-on-demand.ts';
import { markCheckedText } from '../../src/page/mark-checked-text.ts';
import { createElementPainter } from '../../src/paint/element-painter.ts';
import { styleOfMarks } from '../../src/paint/style-of-marks.ts';
import { storedOwnWords } from '../../src/platform/own-words.ts';
import { linkToExtension } from '../../src/platform/page-link.ts';
import { isPrivateWindow } from '../../src/platform/private-window.ts';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { speakHere } from '../../src/platform/speak-here.ts';
import { startWholeScan } from '../../src/scan/start-whole-scan.ts';
import { documents } from '../../src/source/documents.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(paletteFor(':root') + styleOfMarks(''));
document.adoptedStyleSheets = [sheet];

const chosen = await speakHere(document, openSettingsStore());
const { signal } = new AbortController();
startCheck({
  document,
  startMarking(onChange) {
    const { step, found } = markCheckedText({
      document,
      painting: { createPainter: createElementPainter, startScan: startWholeScan },
      card: { startCard: (world) => startCard({ ...world, contentFor: describeOnDemand(documents) }) },
      ...chosen,
      ownWords: storedOwnWords(),
      isPrivate: isPrivateWindow,
      onChange,
      onError: console.error,
      signal,
    });
    linkToExtension().answer({ report() {}, pause() {}, scanAgain() {}, step }, signal);
    const places = () => found().reduce((sum, { count }) => sum + count, 0);
    return { count: () => ({ terms: found().length, places: places() }) };
  },
});
