import { paletteFor } from '../../src/card/palette.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { startOptions } from '../../src/options/start-options.ts';
import { prepareOwnTerms } from '../../src/page/prepare-own-terms.ts';
import { createHighlightPainter } from '../../src/paint/highlight-painter.ts';
import { styleOfMarks } from '../../src/paint/style-of-marks.ts';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { wholeParts } from '../../src/settings/stored-parts.ts';
import { documents } from '../../src/source/documents.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(paletteFor(':root') + styleOfMarks(''));
document.adoptedStyleSheets = [sheet];

startOptions({
  document,
  store: openSettingsStore(undefined, wholeParts(prepareOwnTerms)),
  glossary: buildGlossary(documents),
  createPainter: createHighlightPainter,
  signal: new AbortController().signal,
});
