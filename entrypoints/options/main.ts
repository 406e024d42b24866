import { paletteFor } from '../../src/card/palette.ts';
import { buildGlossary } from '../../src/glossary/glossary.ts';
import { startOptions } from '../../src/options/start-options.ts';
import { openSettingsStore } from '../../src/platform/settings-store.ts';
import { documents } from '../../src/source/documents.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(paletteFor(':root'));
document.adoptedStyleSheets = [sheet];

startOptions({
  document,
  store: openSettingsStore(),
  glossary: buildGlossary(documents),
  signal: new AbortController().signal,
});
