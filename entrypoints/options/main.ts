import { paletteFor } from '../../src/card/palette.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { startOptions } from '../../src/options/start-options.ts';
import { prepareOwnTerms } from '../../src/page/prepare-own-terms.ts';
import { createHighlightPainter } from '../../src/paint/highlight-painter.ts';
import { styleOfMarks } from '../../src/paint/style-of-marks.ts';
import { loadAnewFor } from '../../src/platform/load-anew-for.ts';
import { openSettingsKeeper } from '../../src/platform/settings-keeper.ts';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { openSharingChoice } from '../../src/platform/sharing-choice.ts';
import { shortcuts } from '../../src/platform/shortcuts.ts';
import { speakHere } from '../../src/platform/speak-here.ts';
import { withholdPrivate } from '../../src/platform/withhold-private.ts';
import { wholeParts } from '../../src/settings/stored-parts.ts';
import { documents } from '../../src/source/documents.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(paletteFor(':root') + styleOfMarks(''));
document.adoptedStyleSheets = [sheet];

const parts = wholeParts(prepareOwnTerms);
const store = withholdPrivate(openSettingsStore(undefined, parts), parts);
await speakHere(document, store);
startOptions({
  document,
  store,
  glossary: buildGlossary(documents),
  createPainter: createHighlightPainter,
  signal: new AbortController().signal,
  keeper: openSettingsKeeper(parts),
  sharing: openSharingChoice(parts),
  now: () => new Date(),
  shortcuts,
  hearLanguage: loadAnewFor,
});
